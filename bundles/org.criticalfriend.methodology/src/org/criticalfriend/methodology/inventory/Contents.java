package org.criticalfriend.methodology.inventory;

import java.util.List;
import java.util.stream.Stream;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Role;

/** What single elements hold. */
final class Contents {

	private Contents() {
	}

	static boolean isHost(Role role) {
		return role.getParty() != null && role.getParty().isHost();
	}

	static int promptsOfAllLevels(List<Prompt> prompts) {
		return prompts.stream().mapToInt(prompt -> 1 + promptsOfAllLevels(prompt.getPrompts())).sum();
	}

	static int prompts(Guide guide) {
		return guide.getPrompts().size() + guide.getSections().stream().mapToInt(section -> section.getPrompts().size()).sum();
	}

	static int slots(Programme programme) {
		return programme.getDays().stream().mapToInt(day -> day.getSlots().size()).sum();
	}

	/** The rows written down for the form, and one for each document or line of enquiry it takes its rows from. */
	static int rows(Form form) {
		int fromDocuments = form.getRowsFrom() == null ? 0 : form.getRowsFrom().getDocuments().size();
		return fromDocuments + rowsFromKloes(form) + (int) questions(form).count();
	}

	private static int rowsFromKloes(Form form) {
		if (!form.isRowsFromKloes() || !(form.eContainer() instanceof Document document)) {
			return 0;
		}
		return (int) document.getElements().stream()
				.filter(element -> element instanceof Kloe kloe && kloe.getKind() != KloeKind.COVERAGE).count();
	}

	static int fields(Form form) {
		return form.getFields().size() + form.getSections().stream().mapToInt(section -> section.getFields().size()).sum();
	}

	static int followUps(Form form) {
		return questions(form).mapToInt(Contents::followUps).sum();
	}

	private static int followUps(Question question) {
		return question.getFollowUps().stream().filter(followUp -> followUp.getQuestion() != null)
				.mapToInt(followUp -> 1 + followUps(followUp.getQuestion())).sum();
	}

	private static Stream<Question> questions(Form form) {
		return Stream.concat(form.getRows().stream(), form.getSections().stream().flatMap(section -> section.getRows().stream()));
	}
}
