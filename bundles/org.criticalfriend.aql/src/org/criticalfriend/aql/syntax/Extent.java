package org.criticalfriend.aql.syntax;

import org.antlr.v4.runtime.ParserRuleContext;

/** Where a part of the parse tree stands in the text, even if it could not be read. */
final class Extent {

	private Extent() {
	}

	static int start(ParserRuleContext tree) {
		return tree.getStart().getStartIndex();
	}

	static int end(ParserRuleContext tree) {
		int start = start(tree);
		return tree.getStop() == null ? start : Math.max(start, tree.getStop().getStopIndex() + 1);
	}
}
