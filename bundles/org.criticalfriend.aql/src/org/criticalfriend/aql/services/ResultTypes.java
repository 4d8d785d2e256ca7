package org.criticalfriend.aql.services;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.syntax.CollectionKind;
import org.criticalfriend.aql.types.ClassifierValue;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.Unions;
import org.eclipse.emf.ecore.EClass;

/** The ways in which results of the standard services depend on their arguments. */
final class ResultTypes {
	static final ResultType STRING = ResultType.always(Type.STRING);
	static final ResultType INTEGER = ResultType.always(Type.INTEGER);
	static final ResultType LONG = ResultType.always(Type.LONG);
	static final ResultType REAL = ResultType.always(Type.REAL);
	static final ResultType BOOLEAN = ResultType.always(Type.BOOLEAN);
	static final ResultType ANY = ResultType.always(Type.ANY);
	static final ResultType STRINGS = ResultType.always(Type.sequence(Type.STRING));
	static final ResultType OBJECT = ResultType.always(Type.OBJECT);
	static final ResultType OBJECTS = ResultType.always(Type.sequence(Type.OBJECT));
	static final ResultType OBJECT_SET = ResultType.always(Type.orderedSet(Type.OBJECT));
	/** The type of the receiver. */
	static final ResultType RECEIVER = arguments -> arguments.get(0);
	/** The type of the receiver's elements. */
	static final ResultType ELEMENT = arguments -> Type.elementOf(arguments.get(0));
	/** A sequence of the receiver's elements. */
	static final ResultType AS_SEQUENCE = arguments -> Type.sequence(Type.elementOf(arguments.get(0)));
	/** An ordered set of the receiver's elements. */
	static final ResultType AS_ORDERED_SET = arguments -> Type.orderedSet(Type.elementOf(arguments.get(0)));
	/** The receiver's kind with its elements and those of the second argument. */
	static final ResultType JOINED = arguments -> like(arguments.get(0), Unions.of(Type.elementOf(arguments.get(0)), Type.elementOf(arguments.get(1))));
	/** The receiver's kind with its elements and the last argument. */
	static final ResultType WITH_LAST = arguments -> like(arguments.get(0), Unions.of(Type.elementOf(arguments.get(0)), arguments.getLast()));
	/** A sequence of the receiver's elements and the other arguments. */
	static final ResultType SEPARATED = arguments -> {
		List<Type> elements = new ArrayList<>(arguments.subList(1, Math.min(arguments.size(), 4)));
		elements.add(Type.elementOf(arguments.get(0)));
		return Type.sequence(Unions.of(elements));
	};
	/** The receiver's kind with the values of the lambda, flattened one level. */
	static final ResultType COLLECTED = arguments -> like(arguments.get(0), Type.elementOf(lambdaResult(arguments.get(1))));
	/** What the lambda reaches, as an ordered set. */
	static final ResultType REACHED = arguments -> Type.orderedSet(Type.elementOf(lambdaResult(arguments.get(1))));
	/** An instance of the type argument. */
	static final ResultType INSTANCE = arguments -> instance(arguments.get(1));
	/** A sequence of instances of the type argument. */
	static final ResultType INSTANCES = arguments -> Type.sequence(instance(arguments.get(1)));
	/** An ordered set of instances of the type argument. */
	static final ResultType INSTANCE_SET = arguments -> Type.orderedSet(instance(arguments.get(1)));
	/** The receiver's kind with instances of the type argument. */
	static final ResultType FILTERED = arguments -> like(arguments.get(0), instance(arguments.get(1)));
	/** A sequence of instances of the receiver, which is a class. */
	static final ResultType INSTANCES_OF_RECEIVER = arguments -> Type.sequence(instance(arguments.get(0)));
	/** Long if all elements are whole numbers, Real if one is not. */
	static final ResultType TOTAL = arguments -> total(Type.elementOf(arguments.get(0)));

	private ResultTypes() {
	}

	private static Type like(Type receiver, Type element) {
		return receiver instanceof Type.Elements elements ? new Type.Elements(elements.kind(), element)
				: receiver instanceof Type.Any ? new Type.Elements(null, element) : new Type.Elements(CollectionKind.ORDERED_SET, element);
	}

	private static Type lambdaResult(Type type) {
		return type instanceof Type.Lambda lambda ? lambda.result() : Type.ANY;
	}

	/** The type whose instances a type argument stands for. */
	private static Type instance(Type type) {
		return switch (type) {
			case ClassifierValue classifier -> classifier.type();
			case Type.Elements elements when elements.element() instanceof ClassifierValue || elements.element() instanceof Type.Union ->
				instance(elements.element());
			case Type.Union union -> Unions.of(union.members().stream().map(ResultTypes::instance).toList());
			case Type.Instance instance when EClass.class.isAssignableFrom(javaClass(instance)) -> Type.OBJECT;
			default -> Type.ANY;
		};
	}

	private static Class<?> javaClass(Type.Instance instance) {
		Class<?> javaClass = instance.eClass().getInstanceClass();
		return javaClass == null ? Object.class : javaClass;
	}

	private static Type total(Type element) {
		if (Type.INTEGER.includes(element) || Type.LONG.includes(element)) {
			return Type.LONG;
		}
		return Type.REAL.includes(element) || Type.FLOAT.includes(element) ? Type.REAL : Unions.of(Type.LONG, Type.REAL);
	}
}
