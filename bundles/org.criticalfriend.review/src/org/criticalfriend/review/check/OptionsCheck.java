package org.criticalfriend.review.check;

import org.criticalfriend.methodology.Option;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The options that were taken are offered by the methodology. */
public class OptionsCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		if (review.review().getMethodology() == null) {
			return;
		}
		for (Option option : review.review().getOptions()) {
			if (option.eIsProxy() || !EcoreUtil.isAncestor(review.review().getMethodology(), option)) {
				problems.error(review.review(), "The option `" + option.getName() + "` was taken, but the methodology does not offer it any more; take it out of `options`.");
			}
		}
	}
}
