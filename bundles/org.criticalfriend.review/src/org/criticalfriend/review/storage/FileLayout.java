package org.criticalfriend.review.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which file of its folder each part of a review is kept in, as the metamodel's storage annotations say. */
final class FileLayout {

	/** The file that holds what no annotation puts elsewhere. */
	static final String MAIN_FILE = "review.yaml";

	private static final String ANNOTATION = "http://criticalfriend.org/review/storage";
	private static final String SUFFIX = ".yaml";
	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
	private static final String NOBODY = "unsigned";
	private static final String NOTHING = "other";

	private FileLayout() {
	}

	/** The containments of a review that have files of their own, in the order of the metamodel. */
	static List<EReference> parts() {
		List<EReference> parts = new ArrayList<>();
		for (EReference reference : ReviewPackage.Literals.REVIEW.getEAllContainments()) {
			if (pattern(reference).isPresent()) {
				parts.add(reference);
			}
		}
		return parts;
	}

	/** Whether objects of this containment are kept in files of their own. */
	static boolean isPart(EStructuralFeature feature) {
		return feature instanceof EReference reference && pattern(reference).isPresent();
	}

	/** The file, relative to the folder of the review, for one object of a part. */
	static String file(EReference part, EObject object) {
		Matcher variable = VARIABLE.matcher(pattern(part).orElseThrow());
		StringBuilder file = new StringBuilder();
		while (variable.find()) {
			variable.appendReplacement(file, Matcher.quoteReplacement(segment(object, variable.group(1))));
		}
		return variable.appendTail(file).append(SUFFIX).toString();
	}

	/** The part whose files have a name like this; empty for the main file and for files of others. */
	static Optional<EReference> partOf(String file) {
		return parts().stream().filter(part -> file.matches(Pattern.quote(pattern(part).orElseThrow() + SUFFIX).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q")))
				.findFirst();
	}

	/** The attribute that is the key of an entry, where a containment is written as a mapping. */
	static Optional<EStructuralFeature> key(EStructuralFeature feature) {
		return detail(feature, "key").map(name -> ((EReference) feature).getEReferenceType().getEStructuralFeature(name));
	}

	private static Optional<String> pattern(EReference reference) {
		return detail(reference, "file");
	}

	private static Optional<String> detail(EStructuralFeature feature, String name) {
		EAnnotation annotation = feature.getEAnnotation(ANNOTATION);
		if (annotation == null) {
			return Optional.empty();
		}
		EMap<String, String> details = annotation.getDetails();
		return Optional.ofNullable(details.get(name));
	}

	private static String segment(EObject object, String feature) {
		Object value = object.eGet(object.eClass().getEStructuralFeature(feature));
		String name = value instanceof Identified identified ? identified.getName() : value instanceof Keyed keyed ? keyed.getId() : null;
		if (name == null || name.isBlank()) {
			return feature.equals("by") ? NOBODY : NOTHING;
		}
		return name.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.", "-");
	}
}
