package org.criticalfriend.review.answers;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.AnswerFormat;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Field;
import org.criticalfriend.methodology.Identified;

/**
 * One field of a form, as its page has it.
 *
 * @param name      its stable name, see {@link FieldName}
 * @param row       what it is an answer to: a question, a document, a KLOE, the field itself, or the form for rows that are added
 * @param format    what kind of answer is expected
 * @param label     what the answer is called beside its question, in light markup; empty if it has no words of its own
 * @param condition when it is asked; empty for always
 */
public record FormField(String name, Identified row, AnswerFormat format, String label, Optional<FieldCondition> condition) {

	private static final List<Choice> YES_OR_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));

	/** What can be chosen, in the order of the scale; empty for answers in one's own words. */
	public List<Choice> choices() {
		if (format.getKind() == AnswerKind.YES_NO) {
			return YES_OR_NO;
		}
		return format.getScale() == null ? List.of()
				: format.getScale().getLevels().stream().map(level -> new Choice(level.getName(), level.getLabel())).toList();
	}

	/** Whether what is written here must never leave the documents of the case or person itself. */
	public boolean isConfidential() {
		return format instanceof Field field && field.isConfidential();
	}
}
