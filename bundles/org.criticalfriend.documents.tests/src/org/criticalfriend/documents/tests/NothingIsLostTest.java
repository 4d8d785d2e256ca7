package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.methodology.DayTiming;
import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Duty;
import org.criticalfriend.methodology.Equipment;
import org.criticalfriend.methodology.Item;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.RelativeTiming;
import org.criticalfriend.methodology.Task;
import org.criticalfriend.methodology.Text;
import org.criticalfriend.publishing.markup.Markup;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every prompt, row, document, duty, task and deadline that a designer wrote appears in some generated document. */
class NothingIsLostTest {

	private final Markup markup = new Markup();

	static List<Path> models() throws IOException {
		return Models.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everySentenceOfTheModelAppears(Path model) {
		Methodology methodology = Models.shared(model);
		String documents = textOfAll(model);
		List<String> missing = new ArrayList<>();
		int sentences = 0;
		for (var all = methodology.eAllContents(); all.hasNext();) {
			String text = sentenceOf(all.next());
			if (text != null) {
				sentences++;
				String plain = plain(text);
				if (!documents.contains(plain)) {
					missing.add(plain);
				}
			}
		}
		assertTrue(sentences > 5, "the model holds sentences");
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyDeadlineAppears(Path model) {
		Methodology methodology = Models.shared(model);
		String documents = textOfAll(model).toLowerCase();
		List<String> missing = new ArrayList<>();
		for (var all = methodology.eAllContents(); all.hasNext();) {
			String deadline = deadlineOf(all.next());
			if (deadline != null && !documents.contains(deadline.toLowerCase())) {
				missing.add(deadline);
			}
		}
		assertEquals(List.of(), missing);
	}

	private static String sentenceOf(EObject object) {
		return switch (object) {
			case Prompt prompt -> prompt.getText();
			case Question question -> question.getText();
			case DocumentRequest request -> request.getText();
			case Duty duty -> duty.getText();
			case Task task -> task.getText();
			case Item item -> item.getText();
			case Equipment equipment -> equipment.getText();
			case Text text -> text.getText();
			default -> null;
		};
	}

	private static String deadlineOf(EObject object) {
		return switch (object) {
			case DayTiming days -> days.getLast() == 0 ? "day " + days.getFirst() : "days " + days.getFirst() + " to " + days.getLast();
			case RelativeTiming period -> period.getAmount() + " " + (period.getAmount() == 1 ? period.getUnit().getLiteral().replaceFirst("s$", "")
					: period.getUnit().getLiteral()) + " " + period.getDirection().getLiteral() + " “" + period.getAnchor().getTitle() + "”";
			default -> null;
		};
	}

	private String plain(String text) {
		return Page.of("<html><body>" + markup.toXhtml(text) + "</body></html>").text().strip();
	}

	private static String textOfAll(Path model) {
		DocumentPack pack = Models.documents(model);
		StringBuilder text = new StringBuilder();
		pack.names().forEach(name -> text.append(Page.of(pack.page(name)).text()).append('\n'));
		return text.toString();
	}
}
