package org.criticalfriend.workbench.methodology.text;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** The kinds of parts of a methodology file: statements, texts and comments. */
public final class Partitions {

	/** A text on one line. */
	public static final String TEXT = "org.criticalfriend.methodology.text";
	/** A text of several lines between three quotation marks. */
	public static final String BLOCK = "org.criticalfriend.methodology.block";
	/** A comment. */
	public static final String COMMENT = "org.criticalfriend.methodology.comment";
	/** Statements. */
	public static final String STATEMENTS = IDocument.DEFAULT_CONTENT_TYPE;

	private Partitions() {
	}

	/** All kinds. */
	public static String[] all() {
		return new String[] { STATEMENTS, TEXT, BLOCK, COMMENT };
	}

	/** Keeps the parts of a document up to date from now on. */
	public static void connect(IDocument document) {
		RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
		scanner.setPredicateRules(new IPredicateRule[] { new MultiLineRule("\"\"\"", "\"\"\"", new Token(BLOCK), (char) 0, true),
				new SingleLineRule("\"", "\"", new Token(TEXT), (char) 0, true), new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
				new EndOfLineRule("//", new Token(COMMENT)) });
		FastPartitioner partitioner = new FastPartitioner(scanner, new String[] { TEXT, BLOCK, COMMENT });
		document.setDocumentPartitioner(partitioner);
		partitioner.connect(document);
	}
}
