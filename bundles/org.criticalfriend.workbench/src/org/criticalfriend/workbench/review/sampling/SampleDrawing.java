package org.criticalfriend.workbench.review.sampling;

import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.notice.Notices;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Takes samples of cases for a review, as the command {@code sample} does, and tells what came of it. */
public final class SampleDrawing {

	private final ReviewSession session;
	private final Background background;
	private final Notices notices;

	/** @param session the review the samples are for */
	public SampleDrawing(ReviewSession session, Background background, Notices notices) {
		this.session = session;
		this.background = background;
		this.notices = notices;
	}

	/** Asks for the list and takes the sample; nothing is changed if the user thinks better of it. */
	public void draw(Shell shell, Sample sample) {
		SampleDialog dialog = new SampleDialog(shell, session, sample, background);
		if (dialog.open() == Window.OK) {
			tell(dialog.taken(), dialog.key());
		}
	}

	private void tell(CaseSample taken, String key) {
		int count = taken.getCases().size();
		String cases = count + (taken.getPopulation() > 0 ? " of " + taken.getPopulation() : "") + (count == 1 ? " case is" : " cases are") + " in the sample";
		String seed = taken.getSeed() == 0 ? "." : ", drawn with seed " + taken.getSeed() + ".";
		notices.tell(cases + seed + (key.isEmpty() ? "" : " Send the key to the host and delete it: " + key));
	}
}
