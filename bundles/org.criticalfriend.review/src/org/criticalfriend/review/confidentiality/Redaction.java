package org.criticalfriend.review.confidentiality;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage;
import org.criticalfriend.review.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies a review without anything confidential, for whatever leaves the team. Nothing leads from the copy to the original: it shares only
 * the methodology with it. Copies of forms about cases stay as evidence that there is, without answers and under new ids, since ids of
 * theirs may name a case.
 */
public final class Redaction {

	private final Confidential confidential = new Confidential();

	/** The redacted copy. Time grows with the size of the review. */
	public Review of(Review review) {
		Copier copier = new Copier();
		Review copy = (Review) copier.copy(review);
		copier.copyReferences();
		renameFormsAboutCases(review, copier);
		return copy;
	}

	private void renameFormsAboutCases(Review review, Copier copier) {
		Set<String> used = new HashSet<>();
		copier.values().forEach(each -> {
			if (each instanceof Keyed keyed) {
				used.add(keyed.getId());
			}
		});
		Map<String, Integer> numbers = new HashMap<>();
		for (FilledForm form : review.getForms()) {
			if (confidential.isAboutCase(form)) {
				String kind = form.getForm() == null ? "form" : form.getForm().getName();
				String id;
				do {
					id = kind + "-" + numbers.merge(kind, 1, Integer::sum);
				} while (used.contains(id));
				((FilledForm) copier.get(form)).setId(id);
			}
		}
	}

	private final class Copier extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1L;

		@Override
		protected void copyContainment(EReference reference, EObject from, EObject to) {
			if (reference == ReviewPackage.Literals.FILLED_FORM__ANSWERS) {
				((FilledForm) to).getAnswers().addAll(copyAll(open((FilledForm) from)));
			} else if (!confidential.isConfidential(reference)) {
				super.copyContainment(reference, from, to);
			}
		}

		private Collection<FormAnswer> open(FilledForm form) {
			return form.getAnswers().stream().filter(answer -> !confidential.isConfidential(answer)).toList();
		}

		@Override
		protected void copyAttribute(EAttribute attribute, EObject from, EObject to) {
			boolean heardOfCase = attribute == ReviewPackage.Literals.SESSION__NOTE && confidential.isAboutCase((Session) from);
			if (!heardOfCase && !confidential.isConfidential(attribute)) {
				super.copyAttribute(attribute, from, to);
			}
		}

		@Override
		@SuppressWarnings("unchecked")
		protected void copyReference(EReference reference, EObject from, EObject to) {
			if (confidential.isConfidential(reference)) {
				return;
			}
			if (reference.isMany()) {
				List<EObject> targets = (List<EObject>) to.eGet(reference);
				((List<EObject>) from.eGet(reference)).stream().filter(this::isShown).forEach(target -> targets.add(getOrDefault(target, target)));
			} else if (from.eGet(reference) instanceof EObject target && isShown(target)) {
				to.eSet(reference, getOrDefault(target, target));
			}
		}

		/** What was not copied is left out, unless it belongs to the methodology. */
		private boolean isShown(EObject target) {
			return containsKey(target) || target.eClass().getEPackage() != ReviewPackage.eINSTANCE;
		}
	}
}
