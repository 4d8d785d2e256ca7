package org.criticalfriend.planning.sampling;

import org.criticalfriend.review.CaseSample;

/**
 * What a draw gives.
 *
 * @param sample for the review: references instead of names, and what may leave the host
 * @param key    for the host alone: which reference is which case
 */
public record DrawnSample(CaseSample sample, HostKey key) {
}
