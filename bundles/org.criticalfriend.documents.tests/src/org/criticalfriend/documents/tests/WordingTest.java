package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.criticalfriend.documents.wording.Wording;
import org.junit.jupiter.api.Test;

class WordingTest {

	private final Wording wording = new Wording();

	@Test
	void escapesWhatMeansSomethingInXhtml() {
		assertEquals("a &lt;b&gt; &amp; &quot;c&quot; d", wording.escaped("a <b> & \"c\" d"));
		assertEquals("plain", wording.escaped("plain"));
		assertEquals("ab", wording.escaped("a\u0000b"));
		assertEquals("", wording.escaped(null));
	}

	@Test
	void listsThingsAsASentenceDoes() {
		assertEquals("", wording.listed(List.of()));
		assertEquals("a", wording.listed(List.of("a")));
		assertEquals("a and b", wording.listed(List.of("a", "b")));
		assertEquals("a, b and c", wording.listed(List.of("a", "b", "c")));
		assertEquals("a, b or c", wording.alternatives(List.of("a", "b", "c")));
	}

	@Test
	void makesFileNamesOfNames() {
		assertEquals("effectiveness-workshop", wording.slug("EffectivenessWorkshop"));
		assertEquals("kloe-1-3", wording.slug("KLOE-1.3"));
		assertEquals("a3a-05", wording.slug("A3A-05"));
		assertEquals("html-page", wording.slug("HTMLPage"));
	}

	@Test
	void findsTheNumberInAnId() {
		assertEquals("3", wording.ordinal("EW-03"));
		assertEquals("8.4.1", wording.ordinal("KLOE-8.4.1"));
		assertEquals("10", wording.ordinal("HC-10"));
		assertEquals("Introduction", wording.ordinal("Introduction"));
		assertEquals("KLOE 1.3", wording.spoken("KLOE-1.3"));
	}

	@Test
	void numbersUpToALast() {
		assertEquals(List.of(1, 2, 3), wording.numbers(3));
		assertEquals(List.of(), wording.numbers(0));
	}
}
