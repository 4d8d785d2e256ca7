package org.criticalfriend.workbench.review.pages;

import org.criticalfriend.editing.forms.FindingGroup;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;

/** All findings under their key lines of enquiry and themes, each with what it rests on. */
final class FindingsPage implements Page {

	private static final int INDENT = 14;

	private final PageContext context;

	FindingsPage(PageContext context) {
		this.context = context;
	}

	@Override
	public void write(PageContent content) {
		content.title(Section.FINDINGS.title());
		content.quiet("What the team found, by key line of enquiry or theme. Open a finding to change it and to choose its evidence.");
		for (FindingGroup group : context.forms().findings()) {
			content.heading(group.title());
			if (group.findings().isEmpty()) {
				content.quiet("No findings yet.");
			}
			group.findings().forEach(entry -> entry(content, entry));
			PageContent foot = content.part(0);
			foot.button("Add finding", "add", () -> add(group)).setToolTipText("Add a finding under “" + group.title() + "”");
		}
	}

	private void entry(PageContent content, FindingGroup.Entry entry) {
		content.link(context.forms().wholeTitle(entry.finding()), () -> context.go().accept(Place.of(Section.FINDINGS, entry.finding())));
		String kind = entry.finding().getKind().getLiteral();
		String evidence = entry.evidence().isEmpty() ? "rests on nothing yet" : "rests on " + String.join("; ", entry.evidence().stream().map(FindingGroup.Evidence::title).toList());
		content.part(INDENT).quiet(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " · " + evidence);
	}

	private void add(FindingGroup group) {
		Finding finding = ReviewFactory.eINSTANCE.createFinding();
		group.kloe().ifPresent(finding.getKloes()::add);
		finding.setOn(context.today());
		context.forms().list(Literals.REVIEW__FINDINGS).add(finding);
		context.go().accept(Place.of(Section.FINDINGS, finding));
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return change.objects().stream().anyMatch(each -> each instanceof Finding || each == context.session().review());
	}
}
