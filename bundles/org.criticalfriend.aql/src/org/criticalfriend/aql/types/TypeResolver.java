package org.criticalfriend.aql.types;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.syntax.CollectionKind;
import org.criticalfriend.aql.syntax.TypeReference;
import org.eclipse.emf.ecore.EClassifier;

/** Looks up types as they are written in the metamodels. */
public final class TypeResolver {
	private final Metamodels metamodels;

	/** Looks types up in these metamodels. */
	public TypeResolver(Metamodels metamodels) {
		this.metamodels = metamodels;
	}

	/** The type that is meant; a type that could not be read is {@link Type#ANY}. */
	public Type resolve(TypeReference reference) throws UnknownClassifierException {
		return switch (reference) {
			case TypeReference.Primitive primitive -> switch (primitive.name()) {
				case "String" -> Type.STRING;
				case "Integer" -> Type.INTEGER;
				case "Real" -> Type.REAL;
				default -> Type.BOOLEAN;
			};
			case TypeReference.Classifier classifier -> Type.of(classifier(classifier));
			case TypeReference.ClassifierSet set -> {
				List<Type> members = new ArrayList<>();
				for (TypeReference.Classifier classifier : set.classifiers()) {
					members.add(Type.of(classifier(classifier)));
				}
				yield members.size() == 1 ? members.get(0) : new Type.Union(members);
			}
			case TypeReference.Collection collection -> collection.kind() == CollectionKind.SEQUENCE
					? Type.sequence(resolve(collection.element())) : Type.orderedSet(resolve(collection.element()));
			case TypeReference.Unreadable unreadable -> Type.ANY;
		};
	}

	/** The classifier that is meant. */
	public EClassifier classifier(TypeReference.Classifier reference) throws UnknownClassifierException {
		EClassifier classifier = metamodels.classifier(reference.packageName(), reference.name());
		if (classifier == null) {
			throw new UnknownClassifierException(explain(reference));
		}
		return classifier;
	}

	private String explain(TypeReference.Classifier reference) {
		if (!metamodels.packageNames().contains(reference.packageName())) {
			return "no metamodel `" + reference.packageName() + "`" + NearestName.hint(reference.packageName(), metamodels.packageNames());
		}
		return "no classifier `" + reference.name() + "` in metamodel " + reference.packageName()
				+ NearestName.hint(reference.name(), metamodels.classifierNames(reference.packageName()));
	}
}
