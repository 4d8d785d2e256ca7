package org.criticalfriend.dsl.ide.folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Singleton;

/** Folds blocks in braces, texts of several lines and comments; the last line of a block and of a text stays to be seen. */
@Singleton
public class Folding extends FoldingRangeService {

	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource file, CancelIndicator cancel) {
		List<FoldingRange> ranges = new ArrayList<>();
		if (file == null) {
			return ranges;
		}
		Deque<ILeafNode> open = new ArrayDeque<>();
		int firstComment = -1;
		int lastComment = -1;
		for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			String rule = rule(leaf);
			if (rule.equals("SL_COMMENT")) {
				firstComment = firstComment < 0 ? leaf.getTotalStartLine() : firstComment;
				lastComment = leaf.getTotalStartLine();
				continue;
			}
			if (!rule.equals("WS")) {
				add(firstComment, lastComment, FoldingRangeKind.Comment, ranges);
				firstComment = -1;
			}
			if (rule.equals("ML_COMMENT")) {
				add(leaf.getTotalStartLine(), leaf.getTotalEndLine(), FoldingRangeKind.Comment, ranges);
			} else if (rule.equals("TEXT_BLOCK")) {
				add(leaf.getStartLine(), leaf.getEndLine() - 1, null, ranges);
			} else if (leaf.getText().equals("{") && !leaf.isHidden()) {
				open.push(leaf);
			} else if (leaf.getText().equals("}") && !leaf.isHidden() && !open.isEmpty()) {
				add(open.pop().getStartLine(), leaf.getStartLine() - 1, FoldingRangeKind.Region, ranges);
			}
		}
		add(firstComment, lastComment, FoldingRangeKind.Comment, ranges);
		return ranges;
	}

	private static String rule(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call ? call.getRule().getName()
				: leaf.getGrammarElement() instanceof AbstractRule rule ? rule.getName() : "";
	}

	private static void add(int first, int last, String kind, List<FoldingRange> ranges) {
		if (first > 0 && last > first) {
			FoldingRange range = new FoldingRange(first - 1, last - 1);
			range.setKind(kind);
			ranges.add(range);
		}
	}
}
