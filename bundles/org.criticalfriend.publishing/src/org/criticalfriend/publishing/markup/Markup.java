package org.criticalfriend.publishing.markup;

import java.util.List;
import java.util.function.UnaryOperator;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The light markup of guidance texts: paragraphs, lists, emphasis and tables as in Markdown, and placeholders in braces.
 * Instances can be used by many threads.
 */
public final class Markup {

	private final Parser parser;
	private final HtmlRenderer renderer;

	/** Markup whose placeholders are shown as gaps to fill. */
	public Markup() {
		this(expression -> "");
	}

	/**
	 * Markup whose placeholders are shown as what they stand for.
	 *
	 * @param values gives the plain text for the expression of a placeholder; empty if there is none yet
	 */
	public Markup(UnaryOperator<String> values) {
		List<Extension> extensions = List.of(TablesExtension.create());
		parser = Parser.builder().extensions(extensions).customInlineContentParserFactory(new PlaceholderParser()).build();
		renderer = HtmlRenderer.builder().extensions(extensions).escapeHtml(true).sanitizeUrls(true).softbreak(" ")
				.nodeRendererFactory(context -> new PlaceholderRenderer(context, values)).build();
	}

	/**
	 * The text as XHTML blocks on one line, so that it can stand anywhere in a template. Whatever looks like a tag in it is
	 * shown as it was typed, never taken for one.
	 */
	public String toXhtml(String text) {
		return onOneLine(renderer.render(parser.parse(text)).strip());
	}

	/** A text of one paragraph as XHTML without the paragraph around it, for cells, labels and items. */
	public String toInlineXhtml(String text) {
		String xhtml = toXhtml(text);
		boolean oneParagraph = xhtml.startsWith("<p>") && xhtml.indexOf("<p>", 3) < 0 && xhtml.endsWith("</p>");
		return oneParagraph ? xhtml.substring(3, xhtml.length() - 4) : xhtml;
	}

	/** Line ends count only within preformatted text; there they become character references. */
	private static String onOneLine(String xhtml) {
		if (xhtml.indexOf('\n') < 0) {
			return xhtml;
		}
		StringBuilder line = new StringBuilder(xhtml.length());
		boolean preformatted = false;
		for (int i = 0; i < xhtml.length(); i++) {
			char each = xhtml.charAt(i);
			if (each == '<') {
				preformatted = xhtml.startsWith("<pre", i) || preformatted && !xhtml.startsWith("</pre", i);
			}
			if (each != '\n') {
				line.append(each);
			} else {
				line.append(preformatted ? "&#10;" : " ");
			}
		}
		return line.toString();
	}
}
