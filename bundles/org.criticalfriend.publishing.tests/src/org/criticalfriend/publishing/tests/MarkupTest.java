package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.criticalfriend.publishing.markup.Markup;
import org.junit.jupiter.api.Test;

class MarkupTest {

	private final Markup markup = new Markup();

	@Test
	void paragraphsListsAndEmphasisBecomeBlocks() {
		assertEquals("<p>Meet the <strong>sponsor</strong> <em>first</em>.</p> <ul> <li>one</li> <li>two</li> </ul>",
				markup.toXhtml("Meet the **sponsor** *first*.\n\n- one\n- two"));
	}

	@Test
	void tablesBecomeTables() {
		assertEquals("<table> <thead> <tr> <th>When</th> <th>What</th> </tr> </thead> <tbody> <tr> <td>Day 1</td> <td>Start</td> </tr> </tbody> </table>",
				markup.toXhtml("| When | What |\n|---|---|\n| Day 1 | Start |"));
	}

	@Test
	void aLineEndWithinAParagraphIsABlank() {
		assertEquals("<p>one two</p>", markup.toXhtml("one\ntwo"));
	}

	@Test
	void lineEndsOfPreformattedTextAreKeptAsReferences() {
		assertEquals("<pre><code>a&#10;b&#10;</code></pre> <p>c d</p>", markup.toXhtml("    a\n    b\n\nc\nd"));
	}

	@Test
	void whatLooksLikeATagIsShownAsTyped() {
		assertEquals("<p>a &lt;b&gt;c&lt;/b&gt; &amp; &quot;d&quot;</p>", markup.toXhtml("a <b>c</b> & \"d\""));
		assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", markup.toXhtml("<script>alert(1)</script>"));
	}

	@Test
	void anAddressThatRunsAScriptIsNotLinkedTo() {
		assertFalse(markup.toXhtml("[click](javascript:alert)").contains("javascript"));
	}

	@Test
	void aPlaceholderIsShownAsAMarkedGap() {
		assertEquals("<p>To <span class=\"placeholder\">[host name]</span>, on <span class=\"placeholder\">[on site dates]</span>.</p>",
				markup.toXhtml("To {review.host.name}, on {review.onSite.dates}."));
	}

	@Test
	void bracesAroundOtherTextStayBraces() {
		assertEquals("<p>a {b c} {} d}</p>", markup.toXhtml("a {b c} {} d}"));
	}

	@Test
	void oneParagraphCanStandInALine() {
		assertEquals("How <em>far</em>?", markup.toInlineXhtml("How *far*?"));
		assertEquals("<p>one</p> <p>two</p>", markup.toInlineXhtml("one\n\ntwo"));
		assertEquals("", markup.toInlineXhtml(""));
	}

	@Test
	void aPlaceholderMayBeAnyExpression() {
		assertEquals("<p>There are 5 &lt;peers&gt; *here*.</p>",
				new Markup(expression -> expression.equals("review.people->select(p | p.name <> '*_x_*')->size()") ? "5 <peers> *here*" : "")
						.toXhtml("There are {review.people->select(p | p.name <> '*_x_*')->size()}."));
	}

	@Test
	void aPlaceholderOverTwoLinesIsOneExpression() {
		assertEquals("<p>Northmoor</p>", new Markup(expression -> expression.equals("review .host") ? "Northmoor" : "").toXhtml("{review\n  .host}"));
	}

	@Test
	void bracesAroundOtherThingsAreText() {
		assertEquals("<p>{1, 2} {} {open {</p>", new Markup().toXhtml("{1, 2} {} {open {"));
	}
}
