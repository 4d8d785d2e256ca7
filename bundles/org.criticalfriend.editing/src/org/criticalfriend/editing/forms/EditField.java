package org.criticalfriend.editing.forms;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.review.answers.Choice;

/** One value of a form that can be seen and changed. It holds nothing itself: it reads the review and writes through its session. */
public interface EditField {

	/** What tells this field from all others of the review, stable while the review is open. */
	Object key();

	/** What it is called; light markup for questions of a methodology. Empty if its place says what it is. */
	String label();

	/** What it means; empty if nobody said. */
	String help();

	/** How it is entered. */
	FieldKind kind();

	/** How many lines of text to make room for; 1 for what is no {@link FieldKind#TEXT}. */
	int lines();

	/** Whether it ought not to be empty. */
	boolean isRequired();

	/** Whether it must not leave the documents of the case or person itself. */
	boolean isConfidential();

	/** Whether it is to be filled in at the moment; follow-ups are only after certain answers. */
	boolean applies();

	/** What can be chosen; empty for what is written. Takes the time of looking through the review for references. */
	List<Choice> choices();

	/** The values: texts as they are written, or the values of choices. Empty if nothing was entered. */
	List<String> values();

	/**
	 * Replaces the values. Consecutive writes are one step of undoing until the session is paused.
	 *
	 * @return why they cannot be taken, in a sentence for people; then nothing was changed. Empty if all is well.
	 */
	Optional<String> write(List<String> values);

	/** The values as one text, one below the other; empty if there are none. */
	default String text() {
		return String.join("\n", values());
	}

	/** Writes a single value; blank text for none. */
	default Optional<String> write(String text) {
		return write(text == null || text.isBlank() ? List.of() : List.of(text));
	}

	/** What ought to be mended, in a sentence for people; empty if all is well. */
	default Optional<String> problem() {
		return isRequired() && applies() && values().isEmpty() ? Optional.of(label() + " is missing.") : Optional.empty();
	}
}
