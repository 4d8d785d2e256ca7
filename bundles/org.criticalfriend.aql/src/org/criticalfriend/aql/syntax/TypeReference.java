package org.criticalfriend.aql.syntax;

import java.util.List;

/** A type as it is written, not yet looked up. Offsets are UTF-16 units of the parsed text, the end is exclusive. */
public sealed interface TypeReference {

	/** Offset of the first character. */
	int start();

	/** Offset after the last character. */
	int end();

	/** The classifiers that are named, also within collections and sets of types. */
	default List<Classifier> classifiersNamed() {
		return switch (this) {
			case Classifier classifier -> List.of(classifier);
			case ClassifierSet set -> set.classifiers();
			case Collection collection -> collection.element().classifiersNamed();
			case Primitive primitive -> List.of();
			case Unreadable unreadable -> List.of();
		};
	}

	/** {@code String}, {@code Integer}, {@code Real} or {@code Boolean}. */
	record Primitive(int start, int end, String name) implements TypeReference {
		@Override
		public String toString() {
			return name;
		}
	}

	/** {@code package::Classifier}. */
	record Classifier(int start, int end, String packageName, String name) implements TypeReference {
		@Override
		public String toString() {
			return packageName + "::" + name;
		}
	}

	/** {@code {a::B | a::C}}: an instance of any of them. */
	record ClassifierSet(int start, int end, List<Classifier> classifiers) implements TypeReference {
		public ClassifierSet {
			classifiers = List.copyOf(classifiers);
		}

		@Override
		public String toString() {
			return "{" + String.join(" | ", classifiers.stream().map(Classifier::toString).toList()) + "}";
		}
	}

	/** {@code Sequence(T)} or {@code OrderedSet(T)}. */
	record Collection(int start, int end, CollectionKind kind, TypeReference element) implements TypeReference {
		@Override
		public String toString() {
			return kind.keyword() + "(" + element + ")";
		}
	}

	/** What stands for a type that could not be read; a syntax problem tells why. */
	record Unreadable(int start, int end) implements TypeReference {
		@Override
		public String toString() {
			return "?";
		}
	}
}
