package org.criticalfriend.workbench.review.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.editing.forms.FieldKind;
import org.criticalfriend.editing.forms.ObjectForm;
import org.criticalfriend.editing.forms.ObjectList;
import org.criticalfriend.editing.forms.SmartHint;
import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Recommendation;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The form of one object: its values, and what it has any number of as cards or tables below them. */
final class ObjectPage implements Page {

	private final PageContext context;
	private final Section section;
	private final EObject object;
	private final List<ObjectTable> tables = new ArrayList<>();
	private final List<Card> cards = new ArrayList<>();
	private Label hints;

	/** Where the fields of an object are on the page. */
	private record Card(EObject object, List<FieldView> fields) {
	}

	ObjectPage(PageContext context, Section section, EObject object) {
		this.context = context;
		this.section = section;
		this.object = object;
	}

	@Override
	public void write(PageContent content) {
		ObjectForm form = context.forms().form(object);
		if (!(object instanceof Review)) {
			content.link("‹ " + section.title(), () -> context.go().accept(Place.of(section)));
		}
		content.title(title(form));
		content.quiet(form.help());
		if (object instanceof Recommendation) {
			hints = content.text("");
			showHints();
		}
		List<FieldView> own = fields(content, form, object);
		for (ObjectList list : form.lists()) {
			if (!isElsewhere(list)) {
				write(content, list);
			}
		}
		form.fields().stream().filter(this::isReference).forEach(field -> own.add(content.field(field)));
		if (object.eContainer() != null) {
			content.text("");
			content.button("Remove " + kind(), "delete", this::remove);
		}
	}

	private String kind() {
		return context.forms().kind(object.eClass()).toLowerCase(Locale.ROOT);
	}

	private void remove() {
		context.session().remove(object, "Remove " + kind());
		context.go().accept(Place.of(section));
	}

	/** The lists of a review have sections of their own. */
	private boolean isElsewhere(ObjectList list) {
		return object instanceof Review && list.feature() != Literals.REVIEW__ORGANISATIONS && list.feature() != Literals.REVIEW__HOST || object instanceof FilledForm;
	}

	/** What an object is referred to by is seldom changed. */
	private boolean isReference(EditField field) {
		return field.label().equals(context.forms().label(Literals.KEYED__ID));
	}

	private List<FieldView> fields(PageContent content, ObjectForm form, EObject about) {
		List<FieldView> views = new ArrayList<>();
		List<EditField> fields = form.fields().stream().filter(field -> !isReference(field)).toList();
		for (int index = 0; index < fields.size(); index++) {
			EditField next = index + 1 < fields.size() ? fields.get(index + 1) : null;
			if (next != null && isShort(fields.get(index)) && isShort(next)) {
				Composite row = content.row(2, true);
				views.add(content.cell(row).field(fields.get(index)));
				views.add(content.cell(row).field(next));
				index++;
			} else {
				views.add(content.field(fields.get(index)));
			}
		}
		cards.add(new Card(about, views));
		return views;
	}

	/** Whether two of them have room side by side. */
	private static boolean isShort(EditField field) {
		return switch (field.kind()) {
			case DATE, TIME, NUMBER, REFERENCE -> true;
			default -> false;
		};
	}

	/** What is called by its text is headed by what it is, since the text stands below. */
	private String title(ObjectForm form) {
		String whole = context.forms().wholeTitle(object);
		boolean stands = form.fields().stream().anyMatch(field -> field.kind() == FieldKind.TEXT && field.text().strip().replaceAll("\\s+", " ").equals(whole));
		return stands && object instanceof Keyed keyed && keyed.getId() != null ? context.forms().kind(object.eClass()) + " " + keyed.getId() : form.title();
	}

	private void write(PageContent content, ObjectList list) {
		content.heading(list.label());
		content.quiet(list.help());
		if (list.feature().isMany() && Literals.KEYED.isSuperTypeOf(list.feature().getEReferenceType())) {
			tables.add(new ObjectTable(content, list, context.forms(), each -> context.go().accept(Place.of(section, each))));
			return;
		}
		for (EObject each : list.items()) {
			PageContent card = content.part(14);
			fields(card, context.forms().form(each), each);
			if (list.feature().isMany()) {
				card.button("Remove " + list.kind(), "delete", () -> list.remove(each));
			}
		}
		if (list.feature() == Literals.DRAFT__TEXTS) {
			Draft draft = (Draft) object;
			context.forms().sectionsToWrite(draft).forEach(section -> content.button("Write “" + context.forms().title(section) + "”", "add", () -> context.forms().beginText(draft, section)));
		} else if (list.canAdd()) {
			content.button("Add " + list.kind(), "add", list::add);
		}
	}

	private void showHints() {
		List<SmartHint> missing = context.forms().hints((Recommendation) object);
		hints.setText(missing.isEmpty() ? "This recommendation is SMART: specific, measurable, achievable, relevant and time-bound."
				: "To make it SMART:\n" + String.join("\n", missing.stream().map(each -> "•  " + each.part() + ": " + each.hint()).toList()));
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return change.structure() && change.objects().stream().anyMatch(each -> cards.stream().anyMatch(card -> card.object() == each));
	}

	@Override
	public void refresh() {
		tables.forEach(ObjectTable::refresh);
		if (hints != null) {
			showHints();
		}
	}

	@Override
	public Optional<FieldView> field(List<FieldView> fields, EObject about) {
		List<FieldView> own = cards.stream().filter(card -> card.object() == about).findFirst().map(Card::fields).orElse(fields);
		return Page.super.field(own, about);
	}
}
