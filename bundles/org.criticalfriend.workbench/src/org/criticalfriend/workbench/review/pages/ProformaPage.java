package org.criticalfriend.workbench.review.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.Proforma;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.fields.PlainText;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A copy of a proforma or questionnaire as it looks on paper: sections, questions with their answers, and tables. */
final class ProformaPage implements Page {

	private static final List<EStructuralFeature> HEAD = List.of(Literals.FILLED_FORM__BY, Literals.FILLED_FORM__ON, Literals.FILLED_FORM__CASE, Literals.FILLED_FORM__SESSION,
			Literals.FILLED_FORM__PERSON, Literals.FILLED_FORM__RECEIPT, Literals.FILLED_FORM__AUDIENCE);
	private static final int WIDTH = 1040;
	private static final int INDENT = 22;
	private static final int CELL = 60;
	private static final int QUESTION = 230;

	private final PageContext context;
	private final FilledForm copy;
	private final Object shape;
	private final Map<FieldView, FieldView> below = new HashMap<>();
	private final Map<FieldView, FieldView> above = new HashMap<>();
	private final List<FollowUpPart> followUps = new ArrayList<>();

	/** A part of the page that is there only while its question is asked. */
	private record FollowUpPart(Composite part, List<EditField> answers) {
	}

	ProformaPage(PageContext context, FilledForm copy) {
		this.context = context;
		this.copy = copy;
		shape = copy.getForm();
	}

	@Override
	public void write(PageContent content) {
		content.link("‹ " + Section.ANSWERS.title(), () -> context.go().accept(Place.of(Section.ANSWERS)));
		Optional<Proforma> proforma = context.forms().proforma(copy);
		content.title(proforma.map(each -> PlainText.of(each.title())).orElse("A copy of a form"));
		head(content);
		if (proforma.isEmpty()) {
			content.text("Nobody knows its form. Choose the form below.");
			foot(content);
			return;
		}
		proforma.get().text().forEach(each -> content.text(PlainText.of(each)));
		for (Proforma.Section section : proforma.get().sections()) {
			if (!section.title().isEmpty()) {
				content.heading(PlainText.of(section.title()));
			}
			section.text().forEach(each -> content.quiet(PlainText.of(each)));
			section.blocks().forEach(block -> write(content, block));
		}
		foot(content);
	}

	/** Who filled it in, when and about what. */
	private void head(PageContent content) {
		inPairs(content, HEAD.stream().filter(this::isInHead).toList());
	}

	private boolean isInHead(EStructuralFeature feature) {
		return feature == Literals.FILLED_FORM__BY || feature == Literals.FILLED_FORM__ON || copy.eIsSet(feature);
	}

	/** What is seldom changed. */
	private void foot(PageContent content) {
		content.heading("About this copy");
		List<EStructuralFeature> others = new ArrayList<>(List.of(Literals.FILLED_FORM__FORM, Literals.SOURCE__INFORMS));
		HEAD.stream().filter(each -> !isInHead(each)).forEach(others::add);
		others.add(Literals.KEYED__ID);
		inPairs(content, others);
		content.text("");
		content.button("Remove this copy", "delete", () -> {
			context.session().remove(copy, "Remove filled form");
			context.go().accept(Place.of(Section.ANSWERS));
		});
	}

	private void inPairs(PageContent content, List<EStructuralFeature> features) {
		Composite row = content.row(2, true);
		for (EStructuralFeature feature : features) {
			content.cell(row).field(context.forms().field(copy, feature));
		}
	}

	private void write(PageContent content, Proforma.Block block) {
		switch (block) {
			case Proforma.Fields plain -> plain.fields().forEach(content::field);
			case Proforma.Table table -> write(content, table);
			case Proforma.Asked asked -> write(content, asked);
		}
	}

	private void write(PageContent content, Proforma.Asked asked) {
		Label question = Style.of(content.text(asked.number() + "  " + PlainText.of(asked.text())), "question");
		((GridData) question.getLayoutData()).verticalIndent = 14;
		asked.guidance().forEach(each -> content.quiet(PlainText.of(each)));
		for (EditField answer : asked.answers()) {
			if (answer.label().isEmpty()) {
				content.bareField(answer, PlainText.of(asked.text()));
			} else {
				content.field(answer);
			}
		}
		for (Proforma.FollowUp each : asked.followUps()) {
			PageContent part = content.part(INDENT);
			part.quiet("If " + PlainText.of(each.after()) + ":");
			write(part, each.question());
			followUps.add(new FollowUpPart(part.column(), each.question().answers()));
		}
		showFollowUps();
	}

	private void write(PageContent content, Proforma.Table table) {
		Composite grid = new Composite(content.column(), SWT.NONE);
		int columns = table.columns().size() + 1;
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(10, 8).applyTo(grid);
		grid.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).create());
		heading(grid, PlainText.of(table.heading()), QUESTION, false);
		table.columns().forEach(each -> heading(grid, PlainText.of(each), CELL, true));
		List<FieldView> previous = List.of();
		for (Proforma.Row row : table.rows()) {
			PageContent first = content.in(new Composite(grid, SWT.NONE));
			first.column().setLayoutData(GridDataFactory.fillDefaults().hint(QUESTION, SWT.DEFAULT).create());
			String label = PlainText.of(row.label());
			List<FieldView> cells = new ArrayList<>();
			if (row.name() == null) {
				first.text(label);
				row.guidance().forEach(each -> first.quiet(PlainText.of(each)));
			} else {
				cells.add(first.bareField(row.name(), table.heading()));
			}
			for (int column = 0; column < row.cells().size(); column++) {
				PageContent cell = content.in(new Composite(grid, SWT.NONE));
				cell.column().setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(CELL, SWT.DEFAULT).create());
				cells.add(cell.bareField(row.cells().get(column), PlainText.of(table.columns().get(column)) + ": " + label));
			}
			for (int column = 0; column < previous.size() && column < cells.size(); column++) {
				below.put(previous.get(column), cells.get(column));
				above.put(cells.get(column), previous.get(column));
			}
			previous = cells;
		}
	}

	/** Columns of answers are all of the same width, whatever their headings say. */
	private static void heading(Composite grid, String text, int width, boolean grab) {
		Label heading = Style.of(new Label(grid, SWT.WRAP), "fieldLabel");
		heading.setText(text.replace("&", "&&"));
		heading.setLayoutData(GridDataFactory.fillDefaults().grab(grab, false).align(SWT.FILL, SWT.END).hint(width, SWT.DEFAULT).create());
	}

	private void showFollowUps() {
		boolean changed = false;
		for (FollowUpPart each : followUps) {
			boolean asked = each.answers().stream().anyMatch(EditField::applies);
			GridData room = (GridData) each.part().getLayoutData();
			if (room.exclude == asked) {
				room.exclude = !asked;
				each.part().setVisible(asked);
				changed = true;
			}
		}
		if (changed) {
			context.fields().relayout().run();
		}
	}

	@Override
	public Optional<FieldView> next(List<FieldView> fields, FieldView from) {
		return Optional.ofNullable(below.get(from)).or(() -> Page.super.next(fields, from));
	}

	@Override
	public Optional<FieldView> previous(List<FieldView> fields, FieldView from) {
		return Optional.ofNullable(above.get(from)).or(() -> Page.super.previous(fields, from));
	}

	@Override
	public int width() {
		return WIDTH;
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return copy.getForm() != shape;
	}

	@Override
	public void refresh() {
		showFollowUps();
	}

	@Override
	public Optional<FieldView> field(List<FieldView> fields, EObject object) {
		if (object instanceof FormAnswer answer) {
			Object key = context.forms().answerKey(copy, answer.getKey());
			return fields.stream().filter(each -> each.field().key().equals(key)).findFirst();
		}
		return Page.super.field(fields, object);
	}
}
