package org.criticalfriend.publishing.docx;

import java.util.List;

import org.criticalfriend.publishing.page.Choice;
import org.criticalfriend.publishing.page.Field;
import org.criticalfriend.publishing.page.FieldKind;

/** Writes fields as content controls, whose tag is the field's stable name and whose title is what the field asks. */
final class ContentControls {

	/** The longest tag and title that Word opens. */
	private static final int LONGEST = 64;

	private final Wml out;
	private int number;

	ContentControls(Wml out) {
		this.out = out;
	}

	/** A control between other text of a paragraph. */
	void writeInline(Field field) {
		out.open("w:sdt");
		properties(field);
		out.open("w:sdtContent");
		content(field);
		out.close(2);
	}

	/** A control that is a paragraph of its own. */
	void writeBlock(Field field, Flow flow) {
		out.open("w:sdt");
		properties(field);
		out.open("w:sdtContent").open("w:p").open("w:pPr").value("w:pStyle", flow.inTable() ? "CellAnswer" : field.rows() > 1 ? "AnswerLines" : "Answer");
		if (flow.indent() > 0) {
			out.empty("w:ind", "w:left", String.valueOf(flow.indent() + 100), "w:right", "100");
		}
		out.close();
		content(field);
		out.close(3);
	}

	private void properties(Field field) {
		out.open("w:sdtPr");
		out.value("w:alias", shortened(field.label())).value("w:tag", tag(field.key())).value("w:id", String.valueOf(1000 + number++));
		if (!field.kind().isBox() && entered(field).isEmpty()) {
			out.empty("w:showingPlcHdr");
		}
		switch (field.kind()) {
		case CHOICE -> list(field.choices());
		case DATE -> date(field);
		case TICK, OPTION -> box(field);
		case LINES -> out.empty("w:text", "w:multiLine", "1");
		default -> out.empty("w:text");
		}
		out.close();
	}

	private void list(List<Choice> choices) {
		out.open("w:dropDownList").empty("w:listItem", "w:displayText", "Choose", "w:value", "");
		choices.forEach(choice -> out.empty("w:listItem", "w:displayText", choice.text(), "w:value", choice.value()));
		out.close();
	}

	private void date(Field field) {
		if (field.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
			out.open("w:date", "w:fullDate", field.value() + "T00:00:00Z");
		} else {
			out.open("w:date");
		}
		out.value("w:dateFormat", "d MMMM yyyy").value("w:lid", "en-GB").value("w:storeMappedDataAs", "dateTime").value("w:calendar", "gregorian").close();
	}

	private void box(Field field) {
		out.open("w14:checkbox").empty("w14:checked", "w14:val", field.ticked() ? "1" : "0");
		out.empty("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic");
		out.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic").close();
	}

	private void content(Field field) {
		if (field.kind().isBox()) {
			out.open("w:r").open("w:rPr").empty("w:rFonts", "w:ascii", "MS Gothic", "w:eastAsia", "MS Gothic", "w:hAnsi", "MS Gothic", "w:hint", "eastAsia").close();
			out.text(field.ticked() ? "\u2612" : "\u2610").close();
			return;
		}
		String entered = entered(field);
		boolean empty = entered.isEmpty();
		out.open("w:r");
		if (empty) {
			out.open("w:rPr").value("w:rStyle", "PlaceholderText").close();
		}
		String[] lines = (empty ? prompt(field.kind()) : entered).split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				out.empty("w:br");
			}
			out.text(lines[i]);
		}
		out.close();
	}

	/** What shows as entered: of a list the words of the entry that is chosen. */
	private static String entered(Field field) {
		if (field.kind() == FieldKind.CHOICE) {
			return field.choices().stream().filter(Choice::selected).map(Choice::text).findFirst().orElse("");
		}
		return field.value().replace("\r", "");
	}

	private static String prompt(FieldKind kind) {
		return switch (kind) {
		case CHOICE -> "Choose";
		case DATE -> "Choose or type a date";
		case NUMBER -> "Type a number";
		default -> "Type here";
		};
	}

	/** A name as it stands, or, when Word could not open it, its start and a number made from all of it. */
	static String tag(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 9) + "~" + String.format("%08x", name.hashCode());
	}

	private static String shortened(String label) {
		return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).stripTrailing() + "…";
	}
}
