package org.criticalfriend.review.confidentiality;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.answers.FormField;
import org.criticalfriend.review.answers.FormFields;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tells what of a review is about single cases or people and must never leave the team. Classes and features say so by an annotation in the
 * metamodel; forms say so by their subject, fields by the word {@code confidential}. What cannot be told counts as confidential.
 */
public final class Confidential {

	/** The source of the annotation. */
	public static final String ANNOTATION = "http://criticalfriend.org/review/confidential";

	private final Map<Form, FormFields> fields = new HashMap<>();

	/** Whether all objects of a class are confidential. */
	public boolean isConfidential(EClass type) {
		return type.getEAnnotation(ANNOTATION) != null || type.getEAllSuperTypes().stream().anyMatch(each -> each.getEAnnotation(ANNOTATION) != null);
	}

	/** Whether what a feature holds is confidential. */
	public boolean isConfidential(EStructuralFeature feature) {
		return feature.getEAnnotation(ANNOTATION) != null || feature.getEContainingClass().getEAnnotation(ANNOTATION) != null
				|| feature instanceof EReference reference && isConfidential(reference.getEReferenceType());
	}

	/** Whether a filled copy is about a case as a whole. */
	public boolean isAboutCase(FilledForm copy) {
		return copy.getCase() != null || copy.getForm() == null || isPerCase(copy.getForm());
	}

	private static boolean isPerCase(Form form) {
		return form.getSubject() != null && form.getSubject().getKind() == SubjectKind.CASE;
	}

	/** Whether what was heard in a session is about a case. */
	public boolean isAboutCase(Session session) {
		return session.getType() != null && session.getType().getCompletes() != null && isPerCase(session.getType().getCompletes());
	}

	/** Whether an answer is confidential: it is about a case, its field is confidential, or nobody knows its field. */
	public boolean isConfidential(FormAnswer answer) {
		if (!(answer.eContainer() instanceof FilledForm copy) || isAboutCase(copy)) {
			return true;
		}
		Optional<FormField> field = fields.computeIfAbsent(copy.getForm(), FormFields::of).named(answer.getKey());
		return field.isEmpty() || field.get().isConfidential();
	}
}
