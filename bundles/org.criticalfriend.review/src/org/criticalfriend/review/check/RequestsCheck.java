package org.criticalfriend.review.check;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.review.status.RequestState;
import org.criticalfriend.review.status.RequestStates;

/** Documents come by the day they are due, or the host says why not. */
public class RequestsCheck implements Check {

	private static final int LONGEST = 60;

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		for (RequestState request : new RequestStates(review.review(), review.due()).all()) {
			if (request.isLate(review.today())) {
				problems.warning(request.receipts().isEmpty() ? review.review() : request.receipts().get(0), "The document " + words(request.request()) + " was due on "
						+ request.due().orElseThrow() + " and has not come; ask the host for it, or write as `missing` why it will not come.");
			}
		}
	}

	private static String words(DocumentRequest request) {
		String text = request.getText() == null ? "" : request.getText().strip().replaceAll("\\s+", " ");
		return "`" + request.getName() + "`" + (text.isEmpty() ? "" : " (" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + ")");
	}
}
