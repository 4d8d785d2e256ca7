package org.criticalfriend.aql.syntax;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.criticalfriend.aql.grammar.AqlParser.ClassifierContext;
import org.criticalfriend.aql.grammar.AqlParser.ClassifierSetTypeContext;
import org.criticalfriend.aql.grammar.AqlParser.ClassifierTypeContext;
import org.criticalfriend.aql.grammar.AqlParser.CollectionTypeContext;
import org.criticalfriend.aql.grammar.AqlParser.PrimitiveTypeContext;
import org.criticalfriend.aql.grammar.AqlParser.TypeContext;

/** Builds type references from the parse tree. */
final class TypeBuilder {

	TypeReference type(TypeContext tree) {
		int start = Extent.start(tree);
		int end = Extent.end(tree);
		return switch (tree) {
			case PrimitiveTypeContext primitive -> new TypeReference.Primitive(start, end, primitive.getText());
			case CollectionTypeContext collection -> new TypeReference.Collection(start, end,
					collection.ORDERED_SET() == null ? CollectionKind.SEQUENCE : CollectionKind.ORDERED_SET,
					collection.type() == null ? new TypeReference.Unreadable(end, end) : type(collection.type()));
			case ClassifierTypeContext classifier -> classifier(start, end, classifier.NAME());
			case ClassifierSetTypeContext set -> new TypeReference.ClassifierSet(start, end,
					set.classifier().stream().map(TypeBuilder::classifier).toList());
			default -> new TypeReference.Unreadable(start, end);
		};
	}

	private static TypeReference.Classifier classifier(ClassifierContext tree) {
		return classifier(Extent.start(tree), Extent.end(tree), tree.NAME());
	}

	static TypeReference.Classifier classifier(int start, int end, List<TerminalNode> names) {
		return new TypeReference.Classifier(start, end, name(names, 0), name(names, 1));
	}

	static String name(List<TerminalNode> names, int index) {
		return index < names.size() ? name(names.get(index).getSymbol()) : "";
	}

	/** A name without the underscore that escapes a keyword; empty if the token was thought up by error recovery. */
	static String name(Token token) {
		if (token == null || token.getTokenIndex() < 0) {
			return "";
		}
		String text = token.getText();
		return text.startsWith("_") ? text.substring(1) : text;
	}
}
