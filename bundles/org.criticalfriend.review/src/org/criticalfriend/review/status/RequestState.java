package org.criticalfriend.review.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.review.Receipt;

/**
 * What became of one document that the methodology asks for.
 *
 * @param request  what is asked for
 * @param receipts what came of it, or was said about it
 * @param due      by when; empty if nobody knows
 */
public record RequestState(DocumentRequest request, List<Receipt> receipts, Optional<LocalDate> due) {

	/** Whether a document came. */
	public boolean isReceived() {
		return receipts.stream().anyMatch(receipt -> receipt.getReceived() != null);
	}

	/** Whether it will not come: the host said why. */
	public boolean isMissing() {
		return !isReceived() && receipts.stream().anyMatch(receipt -> receipt.getMissing() != null && !receipt.getMissing().isBlank());
	}

	/** Whether it is still awaited. */
	public boolean isOpen() {
		return !isReceived() && !isMissing();
	}

	/** Whether it is awaited although it was due; what is asked for only if it exists is never late. */
	public boolean isLate(LocalDate today) {
		return isOpen() && !request.isIfAvailable() && due.isPresent() && due.get().isBefore(today);
	}
}
