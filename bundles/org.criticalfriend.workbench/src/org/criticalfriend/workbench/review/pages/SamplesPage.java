package org.criticalfriend.workbench.review.pages;

import java.util.List;

import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.editing.sampling.SampleRule;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Selection;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.workbench.review.fields.PlainText;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;

/** The samples of the methodology with what was drawn for them, and samples that somebody wrote down by hand. */
final class SamplesPage implements Page {

	private static final int INDENT = 14;

	private final PageContext context;

	SamplesPage(PageContext context) {
		this.context = context;
	}

	@Override
	public void write(PageContent content) {
		content.title(Section.SAMPLES.title());
		content.quiet("Cases are drawn from the list that the host sent, and kept under references without names.");
		List<Sample> known = context.session().methodology().stream().flatMap(each -> each.getElements().stream()).filter(Sample.class::isInstance).map(Sample.class::cast).toList();
		known.forEach(sample -> write(content, sample));
		List<CaseSample> others = context.session().review().getSamples().stream().filter(each -> !known.contains(each.getSample())).toList();
		if (!others.isEmpty()) {
			content.heading("Other samples");
			others.forEach(each -> link(content.part(INDENT), each));
		}
		content.heading("By hand");
		content.quiet("Write down a sample that was taken in another way.");
		ObjectList list = context.forms().list(Literals.REVIEW__SAMPLES);
		content.button("Add sample", "add", () -> open((CaseSample) list.add()));
	}

	private void write(PageContent content, Sample sample) {
		String title = context.forms().title(sample);
		content.heading(title);
		PageContent part = content.part(INDENT);
		part.quiet(PlainText.of(SampleRule.of(sample)));
		List<CaseSample> taken = context.session().review().getSamples().stream().filter(each -> each.getSample() == sample).toList();
		taken.forEach(each -> link(part, each));
		String verb = sample.getSelection() == Selection.RANDOM ? "Draw" : "Take";
		part.button(taken.isEmpty() ? verb + " this sample…" : verb + " it again…", taken.isEmpty() ? "add" : "refresh", () -> context.draw().accept(sample))
				.setToolTipText(verb + " the sample “" + title + "”");
	}

	private void link(PageContent part, CaseSample sample) {
		part.link(words(sample), () -> open(sample));
	}

	private static String words(CaseSample sample) {
		List<Case> cases = sample.getCases();
		String count = cases.size() + (sample.getPopulation() > 0 ? " of " + sample.getPopulation() : "") + (cases.size() == 1 ? " case" : " cases");
		String range = cases.isEmpty() ? "" : cases.size() == 1 ? ", " + cases.get(0).getId() : ", " + cases.get(0).getId() + " to " + cases.get(cases.size() - 1).getId();
		return count + range + (sample.getDrawn() == null ? "" : ", drawn on " + DateWords.day(sample.getDrawn())) + (sample.getSeed() == 0 ? "" : " with seed " + sample.getSeed());
	}

	private void open(CaseSample sample) {
		context.go().accept(Place.of(Section.SAMPLES, sample));
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return change.objects().stream().anyMatch(each -> each instanceof CaseSample || each == context.session().review());
	}
}
