package org.criticalfriend.aql.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.criticalfriend.aql.grammar.AqlParser;
import org.criticalfriend.aql.grammar.AqlParser.*;
import org.criticalfriend.aql.syntax.Expression.CallKind;

/** Builds expressions from the parse tree; parts that are missing become {@link Expression.Unreadable}. */
final class TreeBuilder {
	private final CharSequence text;
	private final Recovery recovery;
	private final TypeBuilder types = new TypeBuilder();

	TreeBuilder(CharSequence text, Recovery recovery) {
		this.text = text;
		this.recovery = recovery;
	}

	TypeBuilder types() {
		return types;
	}

	/** The expression of any rule from {@code expression} down to {@code primary}. */
	Expression expression(ParserRuleContext tree) {
		return switch (tree) {
			case UnaryContext unary -> unary(unary);
			case NavigationContext navigation -> navigation(navigation);
			case PrimaryContext primary -> primary(primary);
			default -> chain(tree);
		};
	}

	private Expression chain(ParserRuleContext tree) {
		Expression first = null;
		Expression left = null;
		Token operator = null;
		for (ParseTree child : children(tree)) {
			if (child instanceof ParserRuleContext operand) {
				Expression right = expression(operand);
				first = first == null ? right : first;
				left = left == null ? right : binary(operator, left, right);
				operator = null;
			} else if (child instanceof TerminalNode node && !(child instanceof ErrorNode)) {
				operator = node.getSymbol();
			}
		}
		if (left == null || first instanceof Expression.Unreadable) {
			return unreadable(tree);
		}
		return operator == null ? left : binary(operator, left, new Expression.Unreadable(Extent.end(tree), Extent.end(tree)));
	}

	private static Expression binary(Token operator, Expression left, Expression right) {
		return operator == null ? left
				: new Expression.Binary(left.start(), Math.max(left.end(), right.end()), operator(operator), operator.getStartIndex(), left, right);
	}

	private static BinaryOperator operator(Token token) {
		return switch (token.getType()) {
			case AqlParser.IMPLIES -> BinaryOperator.IMPLIES;
			case AqlParser.XOR -> BinaryOperator.XOR;
			case AqlParser.OR -> BinaryOperator.OR;
			case AqlParser.AND -> BinaryOperator.AND;
			case AqlParser.LT -> BinaryOperator.LESS;
			case AqlParser.LE -> BinaryOperator.LESS_OR_EQUAL;
			case AqlParser.GT -> BinaryOperator.GREATER;
			case AqlParser.GE -> BinaryOperator.GREATER_OR_EQUAL;
			case AqlParser.EQ, AqlParser.EQEQ -> BinaryOperator.EQUAL;
			case AqlParser.NE, AqlParser.NEQ -> BinaryOperator.NOT_EQUAL;
			case AqlParser.PLUS -> BinaryOperator.PLUS;
			case AqlParser.MINUS -> BinaryOperator.MINUS;
			case AqlParser.STAR -> BinaryOperator.TIMES;
			default -> BinaryOperator.DIVIDED_BY;
		};
	}

	private Expression unary(UnaryContext tree) {
		if (tree.unary() != null) {
			UnaryOperator operator = tree.NOT() == null ? UnaryOperator.MINUS : UnaryOperator.NOT;
			return new Expression.Unary(Extent.start(tree), Extent.end(tree), operator, expression(tree.unary()));
		}
		return tree.navigation() == null ? unreadable(tree) : navigation(tree.navigation());
	}

	private Expression navigation(NavigationContext tree) {
		Expression receiver = tree.primary() == null ? unreadable(tree) : primary(tree.primary());
		for (StepContext step : tree.step()) {
			if (!isReadable(step)) {
				return receiver instanceof Expression.Unreadable ? receiver : step(receiver, step);
			}
			receiver = step(receiver, step);
		}
		return receiver;
	}

	/** Whether the parser could tell a feature from a call; if not, it goes on with guesses at what is left. */
	private static boolean isReadable(StepContext step) {
		return step.getClass() != StepContext.class;
	}

	private Expression step(Expression receiver, StepContext tree) {
		int end = Math.max(receiver.end(), Extent.end(tree));
		return switch (tree) {
			case DotCallContext call -> call(receiver, end, CallKind.DOT, call.NAME(), call.arguments());
			case ArrowCallContext call -> call(receiver, end, CallKind.ARROW, call.NAME(), call.arguments());
			case SuperCallContext call -> superCall(receiver, end, call);
			case FeatureContext feature -> new Expression.Feature(receiver.start(), end, receiver, TypeBuilder.name(symbol(feature.NAME())),
					nameStart(feature.NAME(), end));
			default -> new Expression.Feature(receiver.start(), end, receiver, "", end);
		};
	}

	private Expression superCall(Expression receiver, int end, SuperCallContext tree) {
		Token first = symbol(tree.NAME(0));
		if (first != null && !first.getText().equals("super")) {
			recovery.add(first, "unexpected `" + first.getText() + ":`; only `super:` can stand before the name of a call", false);
		}
		return call(receiver, end, CallKind.SUPER, tree.NAME(1), tree.arguments());
	}

	private Expression call(Expression receiver, int end, CallKind kind, TerminalNode name, ArgumentsContext arguments) {
		List<Expression> values = arguments == null ? List.of() : arguments.argument().stream().map(this::argument).toList();
		return new Expression.Call(receiver.start(), end, kind, receiver, TypeBuilder.name(symbol(name)), nameStart(name, end), values);
	}

	private Expression argument(ArgumentContext tree) {
		if (tree.lambda() != null) {
			LambdaContext lambda = tree.lambda();
			TypeReference type = lambda.type() == null ? null : types.type(lambda.type());
			return new Expression.Lambda(Extent.start(lambda), Extent.end(lambda), lambda.NAME().getText(), type,
					optional(lambda.expression(), lambda));
		}
		return optional(tree.expression(), tree);
	}

	private Expression primary(PrimaryContext tree) {
		int start = Extent.start(tree);
		int end = Extent.end(tree);
		return switch (tree) {
			case NullLiteralContext literal -> new Expression.NullLiteral(start, end);
			case TrueLiteralContext literal -> new Expression.BooleanLiteral(start, end, true);
			case FalseLiteralContext literal -> new Expression.BooleanLiteral(start, end, false);
			case IntegerLiteralContext literal -> integer(literal, start, end);
			case RealLiteralContext literal -> new Expression.RealLiteral(start, end, Double.parseDouble(literal.getText()));
			case StringLiteralContext literal -> string(start, end, end - 1);
			case UnterminatedStringContext literal -> {
				recovery.add(literal.getStart(), "this text has no closing '", false);
				yield string(start, end, end);
			}
			case CollectionLiteralContext literal -> new Expression.CollectionLiteral(start, end,
					literal.ORDERED_SET() == null ? CollectionKind.SEQUENCE : CollectionKind.ORDERED_SET,
					literal.elements() == null ? List.of() : literal.elements().expression().stream().map(this::expression).toList());
			case EnumLiteralContext literal -> new Expression.EnumLiteral(start, end,
					TypeBuilder.classifier(start, end, literal.NAME()), TypeBuilder.name(literal.NAME(), 2));
			case TypeLiteralContext literal -> literal.type() == null ? unreadable(tree) : new Expression.TypeLiteral(types.type(literal.type()));
			case VariableContext variable -> new Expression.Variable(start, end, variable.getText());
			case ParenthesisedContext parenthesised -> optional(parenthesised.expression(), tree);
			case ConditionalContext conditional -> new Expression.Conditional(start, end, optional(conditional.expression(0), tree),
					optional(conditional.expression(1), tree), optional(conditional.expression(2), tree));
			case LetContext let -> new Expression.Let(start, end, let.binding().stream().map(this::binding).toList(),
					optional(let.expression(), tree));
			default -> unreadable(tree);
		};
	}

	private Expression integer(IntegerLiteralContext literal, int start, int end) {
		try {
			return new Expression.IntegerLiteral(start, end, Integer.parseInt(literal.getText()));
		} catch (NumberFormatException tooLarge) {
			recovery.add(literal.getStart(), "`" + literal.getText() + "` is too large for an Integer; the largest is 2147483647", false);
			return new Expression.Unreadable(start, end);
		}
	}

	private Expression string(int start, int end, int closingQuote) {
		return new Expression.StringLiteral(start, end, StringEscapes.replace(text.subSequence(start + 1, closingQuote)));
	}

	private Expression.Binding binding(BindingContext tree) {
		TerminalNode name = tree.NAME();
		return new Expression.Binding(Extent.start(tree), Extent.end(tree), name == null ? "" : name.getText(),
				tree.type() == null ? null : types.type(tree.type()), optional(tree.expression(), tree));
	}

	private Expression optional(ExpressionContext tree, ParserRuleContext parent) {
		return tree == null ? new Expression.Unreadable(Extent.end(parent), Extent.end(parent)) : expression(tree);
	}

	private static Expression unreadable(ParserRuleContext tree) {
		return new Expression.Unreadable(Extent.start(tree), Extent.end(tree));
	}

	private static List<ParseTree> children(ParserRuleContext tree) {
		return tree.children == null ? new ArrayList<>() : tree.children;
	}

	private static Token symbol(TerminalNode node) {
		return node == null ? null : node.getSymbol();
	}

	private static int nameStart(TerminalNode name, int end) {
		return name == null || name.getSymbol().getTokenIndex() < 0 ? end : name.getSymbol().getStartIndex();
	}
}
