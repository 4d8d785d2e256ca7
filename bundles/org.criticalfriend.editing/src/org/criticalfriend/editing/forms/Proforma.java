package org.criticalfriend.editing.forms;

import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.review.FilledForm;

/**
 * A copy of a proforma or questionnaire, laid out as on paper.
 *
 * @param copy     what is filled in
 * @param title    of the form
 * @param text     what stands at its head, in light markup, a paragraph or list each
 * @param sections its parts, in the order of the page; the first has no title
 */
public record Proforma(FilledForm copy, String title, List<String> text, List<Section> sections) {

	/**
	 * A part of the form.
	 *
	 * @param title empty for what belongs to no section
	 * @param text  what stands at its head, in light markup
	 */
	public record Section(String title, List<String> text, List<Block> blocks) {
	}

	/** Something in a section: fields one below the other, a table, or a question with its answers. */
	public sealed interface Block {
	}

	/** Fields one below the other. */
	public record Fields(List<EditField> fields) implements Block {
	}

	/**
	 * A table with a column for each answer.
	 *
	 * @param heading what the rows are
	 * @param columns headings of the columns, in light markup
	 */
	public record Table(String title, String heading, List<String> columns, List<Row> rows) implements Block {
	}

	/**
	 * A row of a table.
	 *
	 * @param label  what is asked, in light markup; for a row to add empty
	 * @param name   where whoever fills in the form says what the row is about; null if the methodology says it
	 * @param cells  a field for each column
	 * @param source the id of the question, document or KLOE in the methodology
	 */
	public record Row(String label, List<String> guidance, EditField name, List<EditField> cells, String source) {
	}

	/**
	 * A question with its answers.
	 *
	 * @param number    as it stands on paper, the id of the question
	 * @param text      what is asked, in light markup
	 * @param answers   one or several
	 * @param followUps further questions, asked after certain answers only; their fields say whether they apply
	 */
	public record Asked(String number, String text, List<String> guidance, List<EditField> answers, List<FollowUp> followUps) implements Block {
	}

	/**
	 * A further question.
	 *
	 * @param after the answers after which it is asked, in words
	 */
	public record FollowUp(String after, Asked question) {
	}

	/** All fields, in the order of the page. */
	public List<EditField> fields() {
		return sections.stream().flatMap(section -> section.blocks().stream()).flatMap(block -> fields(block).stream()).toList();
	}

	private static List<EditField> fields(Block block) {
		return switch (block) {
			case Fields plain -> plain.fields();
			case Table table -> table.rows().stream().flatMap(row -> Stream.concat(Stream.ofNullable(row.name()), row.cells().stream())).toList();
			case Asked asked -> Stream.concat(asked.answers().stream(), asked.followUps().stream().flatMap(each -> fields(each.question()).stream())).toList();
		};
	}
}
