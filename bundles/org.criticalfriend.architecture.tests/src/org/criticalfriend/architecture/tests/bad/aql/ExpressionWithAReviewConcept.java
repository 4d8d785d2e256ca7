package org.criticalfriend.architecture.tests.bad.aql;

import org.criticalfriend.architecture.tests.bad.methodology.OpensAWindow;

/** An expression language that knows a concept of reviews. */
public class ExpressionWithAReviewConcept {

	public OpensAWindow concept() {
		return new OpensAWindow();
	}
}
