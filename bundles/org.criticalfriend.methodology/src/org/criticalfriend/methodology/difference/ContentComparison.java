package org.criticalfriend.methodology.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Timing;
import org.criticalfriend.methodology.assembly.Scheduling;
import org.criticalfriend.methodology.assembly.Wording;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares what two versions of one thing hold besides the things with ids that are part of them. */
final class ContentComparison {

	private final DifferenceSink differences;

	ContentComparison(DifferenceSink differences) {
		this.differences = differences;
	}

	/** Compares what the methodologies say of themselves, but for name, title and version. */
	void compareHeads(Methodology before, Methodology after) {
		for (EAttribute attribute : List.of(MethodologyPackage.Literals.METHODOLOGY__PROGRAMME, MethodologyPackage.Literals.METHODOLOGY__HOST,
				MethodologyPackage.Literals.METHODOLOGY__CALENDAR)) {
			compareAttribute(before, after, attribute, "the review");
		}
		compareContent(before, after, MethodologyPackage.Literals.METHODOLOGY__CLOCK, "the review");
	}

	void compare(Identified before, Identified after) {
		Optional<EAttribute> wording = Wording.featureOf(after.eClass());
		Optional<EReference> time = Scheduling.featureOf(after.eClass());
		String owner = Mention.brief(before);
		for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
			if (wording.filter(feature::equals).isPresent()) {
				compareWording(before, after, wording.get());
			} else if (time.filter(feature::equals).isPresent()) {
				compareTime(before, after, time.get());
			} else if (feature instanceof EAttribute attribute && attribute != MethodologyPackage.Literals.IDENTIFIED__NAME) {
				compareAttribute(before, after, attribute, owner);
			} else if (feature instanceof EReference reference && reference != MethodologyPackage.Literals.REUSABLE__USES) {
				compareContent(before, after, reference, owner);
			}
		}
	}

	private void compareWording(Identified before, Identified after, EAttribute feature) {
		if (!Objects.equals(before.eGet(feature), after.eGet(feature))) {
			differences.add(Difference.Kind.REWORDED, after,
					"Rewords " + after.getName() + " from " + Mention.whole((String) before.eGet(feature)) + " to " + Mention.whole((String) after.eGet(feature)) + ".");
		}
	}

	private void compareTime(Identified before, Identified after, EReference feature) {
		String from = Times.of((Timing) before.eGet(feature));
		String to = Times.of((Timing) after.eGet(feature));
		if (!new ContentKey(feature, before).equals(new ContentKey(feature, after))) {
			differences.add(Difference.Kind.RESCHEDULED, after, "Moves " + Mention.brief(after) + " from " + from + " to " + to + ".");
		}
	}

	private void compareAttribute(Identified before, Identified after, EAttribute attribute, String owner) {
		Object from = before.eGet(attribute);
		Object to = after.eGet(attribute);
		if (!Objects.equals(from, to)) {
			String what = from instanceof Boolean && !Features.hasPhrase(attribute)
					? "Changes whether " + owner + " is “" + Features.words(attribute) + "” from " + value(from) + " to " + value(to)
					: "Changes " + Features.phrase(attribute, owner) + " from " + value(from) + " to " + value(to);
			differences.add(Difference.Kind.CHANGED, after, what + ".");
		}
	}

	private void compareContent(Identified before, Identified after, EReference reference, String owner) {
		if (new ContentKey(reference, before).equals(new ContentKey(reference, after))) {
			return;
		}
		Map<String, List<EObject>> removed = byKey(before, reference);
		List<EObject> added = new ArrayList<>();
		byKey(after, reference).forEach((key, parts) -> {
			List<EObject> same = removed.getOrDefault(key, List.of());
			for (EObject part : parts) {
				if (same.isEmpty()) {
					added.add(part);
				} else {
					same.remove(same.size() - 1);
				}
			}
		});
		List<EObject> gone = removed.values().stream().flatMap(List::stream).toList();
		String changes = gone.isEmpty() && added.isEmpty() ? "puts them in another order"
				: (gone.isEmpty() ? "" : "removes " + parts(gone)) + (gone.isEmpty() || added.isEmpty() ? "" : "; ") + (added.isEmpty() ? "" : "adds " + parts(added));
		differences.add(Difference.Kind.CHANGED, after, "Changes " + Features.phrase(reference, owner) + ": " + changes + ".");
	}

	private static Map<String, List<EObject>> byKey(EObject holder, EReference reference) {
		Map<String, List<EObject>> byKey = new LinkedHashMap<>();
		for (EObject part : Features.parts(holder, reference)) {
			byKey.computeIfAbsent(ContentKey.of(part), key -> new ArrayList<>()).add(part);
		}
		return byKey;
	}

	private static String parts(List<EObject> parts) {
		return parts.stream().map(Mention::part).collect(Collectors.joining(", "));
	}

	private static String value(Object value) {
		return switch (value) {
			case null -> "nothing";
			case Boolean truth -> truth ? "yes" : "no";
			case Enumerator literal -> "“" + literal.getLiteral() + "”";
			case String text -> Mention.whole(text);
			default -> value.toString();
		};
	}
}
