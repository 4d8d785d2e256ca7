package org.criticalfriend.editing.forms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.review.answers.Choice;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An attribute or a reference of an object of the review. */
final class FeatureField implements EditField {

	private static final String CONFIDENTIAL = "http://criticalfriend.org/review/confidential";

	private final ReviewSession session;
	private final EObject object;
	private final EStructuralFeature feature;
	private final Labels labels;
	private final Targets targets;
	private final NamedElements names;
	private final Key key;

	private record Key(EObject object, EStructuralFeature feature) {
	}

	FeatureField(ReviewSession session, EObject object, EStructuralFeature feature, Labels labels, Targets targets) {
		this.session = session;
		this.object = object;
		this.feature = feature;
		this.labels = labels;
		this.targets = targets;
		names = new NamedElements(labels);
		key = new Key(object, feature);
	}

	@Override
	public Object key() {
		return key;
	}

	@Override
	public String label() {
		return labels.of(feature);
	}

	@Override
	public String help() {
		return labels.help(feature);
	}

	@Override
	public FieldKind kind() {
		if (feature instanceof EReference) {
			return feature.isMany() ? FieldKind.REFERENCES : FieldKind.REFERENCE;
		}
		if (feature.isMany()) {
			return FieldKind.LINES;
		}
		EDataType type = ((EAttribute) feature).getEAttributeType();
		if (names.isName((EAttribute) feature)) {
			return FieldKind.REFERENCE;
		}
		if (type instanceof EEnum) {
			return FieldKind.CHOICE;
		}
		Class<?> java = type.getInstanceClass();
		if (java == LocalDate.class) {
			return FieldKind.DATE;
		}
		if (java == LocalTime.class) {
			return FieldKind.TIME;
		}
		if (java == boolean.class) {
			return FieldKind.YES_NO;
		}
		return java == String.class ? lines() > 1 ? FieldKind.TEXT : FieldKind.LINE : FieldKind.NUMBER;
	}

	@Override
	public int lines() {
		return labels.lines(feature);
	}

	@Override
	public boolean isRequired() {
		return labels.isRequired(feature);
	}

	@Override
	public boolean isConfidential() {
		return feature.getEAnnotation(CONFIDENTIAL) != null;
	}

	@Override
	public boolean applies() {
		return true;
	}

	@Override
	public List<Choice> choices() {
		if (feature instanceof EReference reference) {
			return targets.choices(object, reference);
		}
		if (names.isName((EAttribute) feature)) {
			return names.choices(object, (EAttribute) feature);
		}
		return switch (((EAttribute) feature).getEAttributeType()) {
			case EEnum type -> type.getELiterals().stream().map(each -> new Choice(each.getLiteral(), capital(each.getLiteral()))).toList();
			case EDataType type -> kind() == FieldKind.YES_NO ? List.of(new Choice("true", "Yes"), new Choice("false", "No")) : List.of();
		};
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	@Override
	public List<String> values() {
		if (!object.eIsSet(feature) && (feature.isMany() || !(((feature instanceof EAttribute attribute) && attribute.getEAttributeType() instanceof EEnum)))) {
			return List.of();
		}
		Object value = object.eGet(feature);
		List<String> values = new ArrayList<>();
		for (Object each : feature.isMany() ? (List<?>) value : List.of(value)) {
			values.add(feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), each) : targets.value((EObject) each));
		}
		return values;
	}

	@Override
	public Optional<String> write(List<String> values) {
		List<Object> read = new ArrayList<>();
		for (String each : values) {
			Optional<Object> value = read(each);
			if (value.isEmpty()) {
				return Optional.of(complaint(each));
			}
			read.add(value.get());
		}
		if (read.size() > 1 && !feature.isMany()) {
			return Optional.of(label() + " has room for one value only.");
		}
		session.edit(label(), key, () -> set(read));
		return Optional.empty();
	}

	private Optional<Object> read(String text) {
		if (feature instanceof EReference reference) {
			return targets.target(object, reference, text).map(Object.class::cast);
		}
		try {
			EDataType type = ((EAttribute) feature).getEAttributeType();
			return Optional.ofNullable(EcoreUtil.createFromString(type, kind() == FieldKind.TEXT || kind() == FieldKind.LINE ? text : text.strip()));
		} catch (RuntimeException unreadable) {
			return Optional.empty();
		}
	}

	private String complaint(String text) {
		return switch (kind()) {
			case DATE -> "`" + text + "` is no day; write year, month and day, for example 2027-03-09.";
			case TIME -> "`" + text + "` is no time of day; write hours and minutes, for example 08:30.";
			case NUMBER -> "`" + text + "` is no number; write digits only.";
			default -> "`" + text + "` is not among the choices.";
		};
	}

	private void set(List<Object> values) {
		if (feature.isMany()) {
			object.eSet(feature, values);
		} else if (values.isEmpty()) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, values.get(0));
		}
	}
}
