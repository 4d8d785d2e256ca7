package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;

import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.documents.pack.SinglePages;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Methodology;
import org.junit.jupiter.api.Test;

/** A document made alone is the one that all documents together have. */
class SinglePagesTest {

	private final SinglePages pages = new SinglePages();

	@Test
	void documentsMadeAloneAreThoseOfThePack() throws Exception {
		Methodology methodology = Models.load(Models.repository().resolve("models/domestic-abuse.methodology"));
		Map<String, String> alone = new TreeMap<>();
		pages.manual(methodology, () -> false).ifPresent(page -> alone.put(page.name(), page.page()));
		pages.timeline(methodology, () -> false).ifPresent(page -> alone.put(page.name(), page.page()));
		for (Element element : methodology.getElements()) {
			pages.of(element, methodology, () -> false).ifPresent(page -> alone.put(page.name(), page.page()));
		}
		DocumentPack pack = DocumentPack.of(methodology);
		Map<String, String> together = new TreeMap<>();
		pack.names().stream().filter(name -> !name.equals("host-checklist")).forEach(name -> together.put(name, pack.page(name)));
		assertEquals(together, alone);
	}

	@Test
	void aDocumentThatNobodyWaitsForAnyMoreIsNotFinished() throws Exception {
		Methodology methodology = Models.load(Models.repository().resolve("models/domestic-abuse.methodology"));
		assertThrows(EvaluationAbortedException.class, () -> pages.manual(methodology, () -> true));
	}
}
