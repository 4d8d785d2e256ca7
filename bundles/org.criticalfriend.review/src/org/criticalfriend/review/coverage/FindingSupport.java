package org.criticalfriend.review.coverage;

import java.util.List;

import org.criticalfriend.review.Finding;

/**
 * What a finding rests on.
 *
 * @param finding the finding
 * @param kinds   the kinds of its evidence, without repetition
 */
public record FindingSupport(Finding finding, List<SourceKind> kinds) {
}
