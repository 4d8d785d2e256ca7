package org.criticalfriend.aql.types;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.aql.syntax.CollectionKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * A type of the language: what a parameter takes, and what is known of an expression before it is evaluated.
 * {@code toString} gives it as an author would write it.
 */
public sealed interface Type permits Type.Any, Type.Null, Type.Failure, Type.Java, Type.Instance, Type.Literal, Type.Elements, Type.Union,
		Type.Lambda, ClassifierValue {
	/** Takes every value, failures included. */
	Type ANY = new Any();
	/** The type of {@code null}, which every other type takes too. */
	Type NULL = new Null();
	/** The type of what always fails. */
	Type NOTHING = new Failure();
	Type STRING = new Java(String.class);
	Type INTEGER = new Java(Integer.class);
	Type LONG = new Java(Long.class);
	Type REAL = new Java(Double.class);
	Type FLOAT = new Java(Float.class);
	Type BOOLEAN = new Java(Boolean.class);
	/** An expression with a variable, {@code v | …}. */
	Type LAMBDA = new Lambda(null, new Any());
	/** Any object of a model. */
	Type OBJECT = new Java(EObject.class);
	/** Any collection. */
	Type COLLECTION = new Elements(null, new Any());

	/** Whether a parameter of this type takes the value when a call is dispatched; null is always taken. */
	boolean accepts(Object value);

	/** Whether every value of the other type is one of this type, as far as is known; decides which candidate is more specific. */
	boolean includes(Type other);

	/** The type of the elements of a collection; of other types the type itself, which {@code ->} takes for a collection of one. */
	static Type elementOf(Type type) {
		return switch (type) {
			case Elements elements -> elements.element();
			case Union union -> Unions.of(union.members().stream().map(Type::elementOf).toList());
			default -> type;
		};
	}

	/** A list of elements of the type. */
	static Type sequence(Type element) {
		return new Elements(CollectionKind.SEQUENCE, element);
	}

	/** An ordered set of elements of the type. */
	static Type orderedSet(Type element) {
		return new Elements(CollectionKind.ORDERED_SET, element);
	}

	/** The type of the values of a Java class; primitive classes stand for their boxes. */
	static Type of(Class<?> javaClass) {
		if (javaClass == Object.class) {
			return ANY;
		}
		if (javaClass == Collection.class || javaClass == Iterable.class) {
			return COLLECTION;
		}
		if (javaClass == List.class) {
			return sequence(ANY);
		}
		if (javaClass == Set.class) {
			return orderedSet(ANY);
		}
		return new Java(Boxes.box(javaClass));
	}

	/** The type of the instances of a classifier; data types with a Java class are that class. */
	static Type of(EClassifier classifier) {
		if (classifier instanceof EClass eClass) {
			return eClass == EcorePackage.Literals.EOBJECT ? OBJECT : new Instance(eClass);
		}
		if (classifier instanceof EEnum eEnum) {
			return new Literal(eEnum);
		}
		Class<?> javaClass = classifier.getInstanceClass();
		return javaClass == null ? ANY : of(javaClass);
	}

	/** Any value at all. */
	record Any() implements Type {
		@Override
		public boolean accepts(Object value) {
			return true;
		}

		@Override
		public boolean includes(Type other) {
			return true;
		}

		@Override
		public String toString() {
			return "Any";
		}
	}

	/** Only {@code null}. */
	record Null() implements Type {
		@Override
		public boolean accepts(Object value) {
			return value == null;
		}

		@Override
		public boolean includes(Type other) {
			return other instanceof Null || other instanceof Failure;
		}

		@Override
		public String toString() {
			return "null";
		}
	}

	/** No value at all. */
	record Failure() implements Type {
		@Override
		public boolean accepts(Object value) {
			return false;
		}

		@Override
		public boolean includes(Type other) {
			return other instanceof Failure;
		}

		@Override
		public String toString() {
			return "nothing";
		}
	}

	/** The values of a Java class, boxed if it is primitive. */
	record Java(Class<?> javaClass) implements Type {
		private static final Map<Class<?>, String> NAMES = Map.of(Double.class, "Real");

		@Override
		public boolean accepts(Object value) {
			return value == null || javaClass.isInstance(value);
		}

		@Override
		public boolean includes(Type other) {
			return switch (other) {
				case Java java -> javaClass.isAssignableFrom(java.javaClass);
				case Instance instance -> includesInstancesOf(instance.eClass());
				case ClassifierValue classifier -> classifier.isInstanceOf(javaClass);
				case Literal literal -> literal.eEnum().getInstanceClass() != null
						&& javaClass.isAssignableFrom(literal.eEnum().getInstanceClass());
				case Elements elements -> javaClass.isAssignableFrom(elements.kind() == CollectionKind.ORDERED_SET ? Set.class : List.class);
				case Lambda lambda -> false;
				default -> Unions.includesMembers(this, other);
			};
		}

		private boolean includesInstancesOf(EClass eClass) {
			Class<?> instanceClass = eClass.getInstanceClass();
			return javaClass.isAssignableFrom(instanceClass == null ? EObject.class : instanceClass);
		}

		@Override
		public String toString() {
			return NAMES.getOrDefault(javaClass, javaClass.getSimpleName());
		}
	}

	/** The instances of an EClass. */
	record Instance(EClass eClass) implements Type {
		@Override
		public boolean accepts(Object value) {
			return value == null || eClass.isInstance(value);
		}

		@Override
		public boolean includes(Type other) {
			return switch (other) {
				case Instance instance -> eClass.isSuperTypeOf(instance.eClass());
				case ClassifierValue classifier -> classifier.metaclass() != null && eClass.isSuperTypeOf(classifier.metaclass());
				case Java java -> eClass.getInstanceClass() != null && eClass.getInstanceClass().isAssignableFrom(java.javaClass());
				default -> Unions.includesMembers(this, other);
			};
		}

		@Override
		public String toString() {
			return eClass.getEPackage() == null ? eClass.getName() : eClass.getEPackage().getName() + "::" + eClass.getName();
		}
	}

	/** The literals of an enumeration. A parameter takes them only if the enumeration has a Java class. */
	record Literal(EEnum eEnum) implements Type {
		@Override
		public boolean accepts(Object value) {
			return value == null || eEnum.getInstanceClass() != null && eEnum.getInstanceClass().isInstance(value);
		}

		@Override
		public boolean includes(Type other) {
			return other instanceof Literal literal ? literal.eEnum() == eEnum : Unions.includesMembers(this, other);
		}

		@Override
		public String toString() {
			return eEnum.getEPackage() == null ? eEnum.getName() : eEnum.getEPackage().getName() + "::" + eEnum.getName();
		}
	}

	/** A collection; a kind of null stands for either kind. Dispatch does not look at the elements. */
	record Elements(CollectionKind kind, Type element) implements Type {
		@Override
		public boolean accepts(Object value) {
			if (value == null) {
				return true;
			}
			return kind == null ? value instanceof Collection : kind == CollectionKind.SEQUENCE ? value instanceof List : value instanceof Set;
		}

		@Override
		public boolean includes(Type other) {
			return switch (other) {
				case Elements elements -> kind == null || kind == elements.kind();
				case Java java -> kind == null && Collection.class.isAssignableFrom(java.javaClass());
				default -> Unions.includesMembers(this, other);
			};
		}

		@Override
		public String toString() {
			return (kind == null ? "Collection" : kind.keyword()) + "(" + element + ")";
		}
	}

	/** Any of several types, none of which includes another. */
	record Union(List<Type> members) implements Type {
		public Union {
			members = List.copyOf(members);
		}

		boolean includedIn(Type other) {
			return members.stream().allMatch(other::includes);
		}

		@Override
		public boolean accepts(Object value) {
			return members.stream().anyMatch(member -> member.accepts(value));
		}

		@Override
		public boolean includes(Type other) {
			return other instanceof Union union ? union.includedIn(this) : members.stream().anyMatch(member -> member.includes(other));
		}

		@Override
		public String toString() {
			return members.stream().map(Type::toString).collect(Collectors.joining(" | ", "{", "}"));
		}
	}

	/** A lambda whose variable and body have the given types. */
	record Lambda(Type variable, Type result) implements Type {
		@Override
		public boolean accepts(Object value) {
			return value == null || value instanceof Function;
		}

		@Override
		public boolean includes(Type other) {
			return other instanceof Lambda || Unions.includesMembers(this, other);
		}

		@Override
		public String toString() {
			return "lambda";
		}
	}

	/** Marks the run-time values that a {@link Lambda} parameter takes. */
	interface Function {
	}
}
