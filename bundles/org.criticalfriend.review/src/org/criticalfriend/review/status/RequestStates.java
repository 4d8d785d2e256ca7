package org.criticalfriend.review.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;

/** What became of all documents that a methodology asks for, in its order. */
public final class RequestStates {

	private final List<RequestState> states = new ArrayList<>();

	/** Time grows with the number of documents and receipts. */
	public RequestStates(Review review, DueDates due) {
		if (review.getMethodology() == null) {
			return;
		}
		Map<DocumentRequest, List<Receipt>> receipts = new HashMap<>();
		review.getRequests().forEach(receipt -> receipts.computeIfAbsent(receipt.getRequest(), request -> new ArrayList<>()).add(receipt));
		review.getMethodology().getElements().stream().filter(Evidence.class::isInstance).flatMap(evidence -> ((Evidence) evidence).getDocuments().stream())
				.forEach(request -> states.add(new RequestState(request, receipts.getOrDefault(request, List.of()), due.of(request))));
	}

	/** One for each document. */
	public List<RequestState> all() {
		return List.copyOf(states);
	}
}
