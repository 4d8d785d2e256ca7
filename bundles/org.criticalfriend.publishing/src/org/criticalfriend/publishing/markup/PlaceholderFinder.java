package org.criticalfriend.publishing.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Replaces what stands in braces within texts by {@link Placeholder}s. */
final class PlaceholderFinder implements PostProcessor {

	private static final Pattern IN_BRACES = Pattern.compile("\\{([A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*)}");

	@Override
	public Node process(Node document) {
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				split(text);
			}
		});
		return document;
	}

	private static void split(Text text) {
		String literal = text.getLiteral();
		Matcher braces = IN_BRACES.matcher(literal);
		int done = 0;
		while (braces.find()) {
			if (braces.start() > done) {
				text.insertBefore(new Text(literal.substring(done, braces.start())));
			}
			text.insertBefore(new Placeholder(braces.group(1)));
			done = braces.end();
		}
		if (done > 0) {
			text.setLiteral(literal.substring(done));
		}
	}
}
