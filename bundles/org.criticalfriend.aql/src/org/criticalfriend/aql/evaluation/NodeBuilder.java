package org.criticalfriend.aql.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.syntax.BinaryOperator;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.syntax.TypeReference;
import org.criticalfriend.aql.types.TypeResolver;
import org.criticalfriend.aql.types.UnknownClassifierException;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Builds the nodes of one expression. */
final class NodeBuilder {
	private final Metamodels metamodels;
	private final TypeResolver types;
	private final CallResolver resolver;
	private final Scope scope;

	NodeBuilder(Metamodels metamodels, CallResolver resolver, Scope scope) {
		this.metamodels = metamodels;
		this.types = new TypeResolver(metamodels);
		this.resolver = resolver;
		this.scope = scope;
	}

	Node build(Expression expression) {
		int start = expression.start();
		int end = expression.end();
		return switch (expression) {
			case Expression.NullLiteral literal -> new ConstantNode(start, end, null);
			case Expression.BooleanLiteral literal -> new ConstantNode(start, end, literal.value());
			case Expression.IntegerLiteral literal -> new ConstantNode(start, end, literal.value());
			case Expression.RealLiteral literal -> new ConstantNode(start, end, literal.value());
			case Expression.StringLiteral literal -> new ConstantNode(start, end, literal.value());
			case Expression.Unreadable unreadable -> new ConstantNode(start, end, null);
			case Expression.CollectionLiteral literal -> new CollectionNode(start, end, literal.kind(), build(literal.elements()));
			case Expression.EnumLiteral literal -> enumLiteral(literal);
			case Expression.TypeLiteral literal -> typeLiteral(literal);
			case Expression.Variable variable -> variable(variable);
			case Expression.Feature feature -> new FeatureNode(start, end, build(feature.receiver()), feature.name(),
					metamodels.hasFeature(feature.name()));
			case Expression.Call call -> call(call);
			case Expression.Lambda lambda -> lambda(lambda);
			case Expression.Let let -> let(let);
			case Expression.Conditional conditional -> new ConditionalNode(start, end, build(conditional.condition()),
					build(conditional.consequence()), build(conditional.alternative()));
			case Expression.Unary unary -> switch (unary.operator()) {
				case NOT -> new NotNode(start, end, build(unary.operand()));
				case MINUS -> new NegationNode(start, end, build(unary.operand()), site(unary.operator().service()));
			};
			case Expression.Binary binary -> binary(binary);
		};
	}

	private Node[] build(List<Expression> expressions) {
		Node[] nodes = new Node[expressions.size()];
		for (int i = 0; i < nodes.length; i++) {
			nodes[i] = build(expressions.get(i));
		}
		return nodes;
	}

	private Node variable(Expression.Variable variable) {
		int slot = scope.slot(variable.name());
		return slot >= 0 ? new VariableNode(variable.start(), variable.end(), slot)
				: new FailureNode(variable.start(), variable.end(),
						"no variable `" + variable.name() + "`" + NearestName.hint(variable.name(), scope.names()));
	}

	private Node enumLiteral(Expression.EnumLiteral literal) {
		try {
			EClassifier classifier = types.classifier(literal.type());
			EEnumLiteral found = classifier instanceof EEnum eEnum ? eEnum.getEEnumLiteral(literal.name()) : null;
			if (found != null) {
				return new ConstantNode(literal.start(), literal.end(), found.getInstance());
			}
			List<String> names = classifier instanceof EEnum eEnum ? eEnum.getELiterals().stream().map(EEnumLiteral::getName).toList() : List.of();
			return new FailureNode(literal.start(), literal.end(),
					"no literal `" + literal.name() + "` in " + literal.type() + NearestName.hint(literal.name(), names));
		} catch (UnknownClassifierException unknown) {
			return new FailureNode(literal.start(), literal.end(), unknown.getMessage());
		}
	}

	private Node typeLiteral(Expression.TypeLiteral literal) {
		try {
			return new ConstantNode(literal.start(), literal.end(), typeValue(literal.type()));
		} catch (UnknownClassifierException unknown) {
			return new FailureNode(literal.start(), literal.end(), unknown.getMessage());
		}
	}

	private Object typeValue(TypeReference type) throws UnknownClassifierException {
		return switch (type) {
			case TypeReference.Classifier classifier -> types.classifier(classifier);
			case TypeReference.ClassifierSet set -> {
				Set<EClassifier> classifiers = new LinkedHashSet<>();
				for (TypeReference.Classifier classifier : set.classifiers()) {
					classifiers.add(types.classifier(classifier));
				}
				yield classifiers;
			}
			case TypeReference.Primitive primitive -> types.resolve(primitive);
			case TypeReference.Collection collection -> types.resolve(collection);
			case TypeReference.Unreadable unreadable -> null;
		};
	}

	private Node call(Expression.Call call) {
		Node[] arguments = new Node[call.arguments().size() + 1];
		arguments[0] = build(call.receiver());
		for (int i = 1; i < arguments.length; i++) {
			arguments[i] = build(call.arguments().get(i - 1));
		}
		return switch (call.kind()) {
			case DOT -> new DotCallNode(call.start(), call.end(), site(call.name()), arguments);
			case SUPER -> new DotCallNode(call.start(), call.end(), new CallSite(resolver, call.name(), true), arguments);
			case ARROW -> new ArrowCallNode(call.start(), call.end(), site(call.name()), arguments);
		};
	}

	private CallSite site(String name) {
		return new CallSite(resolver, name, false);
	}

	private Node lambda(Expression.Lambda lambda) {
		int mark = scope.enter();
		int slot = scope.declare(lambda.variable());
		Node body = build(lambda.body());
		scope.leave(mark);
		return new LambdaNode(lambda.start(), lambda.end(), slot, body);
	}

	private Node let(Expression.Let let) {
		List<Node> values = new ArrayList<>();
		for (Expression.Binding binding : let.bindings()) {
			values.add(build(binding.value()));
		}
		int mark = scope.enter();
		int[] slots = new int[values.size()];
		for (int i = 0; i < slots.length; i++) {
			slots[i] = scope.declare(let.bindings().get(i).name());
		}
		Node body = build(let.body());
		scope.leave(mark);
		return new LetNode(let.start(), let.end(), slots, values.toArray(Node[]::new), body);
	}

	private Node binary(Expression.Binary binary) {
		int start = binary.start();
		int end = binary.end();
		BinaryOperator operator = binary.operator();
		Node left = build(binary.left());
		Node right = build(binary.right());
		return switch (operator) {
			case IMPLIES, XOR, OR, AND -> new LogicNode(start, end, operator, left, right);
			case EQUAL -> new EqualityNode(start, end, left, right, true);
			case NOT_EQUAL -> new EqualityNode(start, end, left, right, false);
			case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
				new ComparisonNode(start, end, operator, left, right, site(operator.service()));
			case PLUS -> new PlusNode(start, end, left, right, site(operator.service()));
			case MINUS, TIMES, DIVIDED_BY -> new ArithmeticNode(start, end, operator, left, right, site(operator.service()));
		};
	}
}
