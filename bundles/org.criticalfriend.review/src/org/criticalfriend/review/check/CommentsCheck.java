package org.criticalfriend.review.check;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.methodology.Publication;
import org.criticalfriend.review.Comment;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.DraftState;

/** Before a letter, report or deck is final, every comment on any of its versions has a reply. */
public class CommentsCheck implements Check {

	@Override
	public void inspect(CheckedReview review, Problems problems) {
		Set<Publication> done = new HashSet<>();
		review.review().getDrafts().stream().filter(draft -> draft.getState() == DraftState.FINAL && draft.getPublication() != null)
				.forEach(draft -> done.add(draft.getPublication()));
		for (Draft draft : review.review().getDrafts()) {
			for (Comment comment : draft.getComments()) {
				if (done.contains(draft.getPublication()) && Names.isEmpty(comment.getReply())) {
					String by = comment.getBy() == null ? "" : " by " + Names.of(comment.getBy());
					problems.error(comment, Names.of(draft.getPublication()) + " is final, but a comment" + by + " on version " + Names.of(draft)
							+ " has no reply; write as `reply` what was done about it.");
				}
			}
		}
	}
}
