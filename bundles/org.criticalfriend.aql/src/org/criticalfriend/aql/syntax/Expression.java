package org.criticalfriend.aql.syntax;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An expression as it is written. Offsets are UTF-16 units of the parsed text, the end is exclusive. */
public sealed interface Expression {

	/** Offset of the first character. */
	int start();

	/** Offset after the last character. */
	int end();

	/** The expressions directly inside this one, in the order they are written. */
	default List<Expression> parts() {
		return switch (this) {
			case CollectionLiteral collection -> collection.elements();
			case Feature feature -> List.of(feature.receiver());
			case Call call -> Stream.concat(Stream.of(call.receiver()), call.arguments().stream()).toList();
			case Lambda lambda -> List.of(lambda.body());
			case Let let -> Stream.concat(let.bindings().stream().map(Binding::value), Stream.of(let.body())).toList();
			case Conditional conditional -> List.of(conditional.condition(), conditional.consequence(), conditional.alternative());
			case Unary unary -> List.of(unary.operand());
			case Binary binary -> List.of(binary.left(), binary.right());
			case NullLiteral literal -> List.of();
			case BooleanLiteral literal -> List.of();
			case IntegerLiteral literal -> List.of();
			case RealLiteral literal -> List.of();
			case StringLiteral literal -> List.of();
			case EnumLiteral literal -> List.of();
			case TypeLiteral literal -> List.of();
			case Variable variable -> List.of();
			case Unreadable unreadable -> List.of();
		};
	}

	/** The types written directly in this expression, those of its parts left out. */
	default List<TypeReference> types() {
		return switch (this) {
			case EnumLiteral literal -> List.of(literal.type());
			case TypeLiteral literal -> List.of(literal.type());
			case Lambda lambda when lambda.type() != null -> List.of(lambda.type());
			case Let let -> let.bindings().stream().map(Binding::type).filter(Objects::nonNull).toList();
			default -> List.of();
		};
	}

	/** {@code null}. */
	record NullLiteral(int start, int end) implements Expression {
	}

	/** {@code true} or {@code false}. */
	record BooleanLiteral(int start, int end, boolean value) implements Expression {
	}

	/** {@code 12}. */
	record IntegerLiteral(int start, int end, int value) implements Expression {
	}

	/** {@code 1.5}. */
	record RealLiteral(int start, int end, double value) implements Expression {
	}

	/** {@code 'text'}; the value has its escapes replaced. */
	record StringLiteral(int start, int end, String value) implements Expression {
	}

	/** {@code Sequence{…}} or {@code OrderedSet{…}}. */
	record CollectionLiteral(int start, int end, CollectionKind kind, List<Expression> elements) implements Expression {
		public CollectionLiteral {
			elements = List.copyOf(elements);
		}
	}

	/** {@code package::Enum::literal}. */
	record EnumLiteral(int start, int end, TypeReference.Classifier type, String name) implements Expression {
	}

	/** A type used as a value, such as {@code review::Theme}, {@code String} or {@code {a::B | a::C}}. */
	record TypeLiteral(TypeReference type) implements Expression {
		@Override
		public int start() {
			return type.start();
		}

		@Override
		public int end() {
			return type.end();
		}
	}

	/** A variable, for instance {@code self}. */
	record Variable(int start, int end, String name) implements Expression {
	}

	/** {@code receiver.feature}; the name has lost a leading underscore that escaped it, and is empty if it is missing. */
	record Feature(int start, int end, Expression receiver, String name, int nameStart) implements Expression {
	}

	/** {@code receiver.name(…)}, {@code receiver->name(…)} or {@code receiver.super:name(…)}. */
	record Call(int start, int end, CallKind kind, Expression receiver, String name, int nameStart,
			List<Expression> arguments) implements Expression {
		public Call {
			arguments = List.copyOf(arguments);
		}
	}

	/** {@code variable | body}; the type is null where none is given. */
	record Lambda(int start, int end, String variable, TypeReference type, Expression body) implements Expression {
	}

	/** {@code let bindings in body}. */
	record Let(int start, int end, List<Binding> bindings, Expression body) implements Expression {
		public Let {
			bindings = List.copyOf(bindings);
		}
	}

	/** {@code if condition then … else … endif}. */
	record Conditional(int start, int end, Expression condition, Expression consequence, Expression alternative)
			implements Expression {
	}

	/** {@code not x} or {@code -x}. */
	record Unary(int start, int end, UnaryOperator operator, Expression operand) implements Expression {
	}

	/** {@code left operator right}. */
	record Binary(int start, int end, BinaryOperator operator, int operatorStart, Expression left, Expression right)
			implements Expression {
	}

	/** What stands for an expression that could not be read; its value is nothing, a syntax problem tells why. */
	record Unreadable(int start, int end) implements Expression {
	}

	/** One variable of a {@code let}; the type is null where none is given. */
	record Binding(int start, int end, String name, TypeReference type, Expression value) {
	}

	/** How a call reaches its receiver. */
	enum CallKind {
		/** {@code .}: on each element of a collection. */
		DOT,
		/** {@code ->}: on the collection itself. */
		ARROW,
		/** {@code .super:}: as {@link #DOT}, looked up from the parent of the module it is written in. */
		SUPER
	}
}
