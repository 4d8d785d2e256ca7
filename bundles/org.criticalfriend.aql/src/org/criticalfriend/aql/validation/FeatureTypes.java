package org.criticalfriend.aql.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.model.Metamodels;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.syntax.Expression;
import org.criticalfriend.aql.types.ClassifierValue;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.types.Unions;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The types of features. */
final class FeatureTypes {
	private final Metamodels metamodels;
	private final ClassHierarchy hierarchy;
	private final Issues issues;

	FeatureTypes(Metamodels metamodels, ClassHierarchy hierarchy, Issues issues) {
		this.metamodels = metamodels;
		this.hierarchy = hierarchy;
		this.issues = issues;
	}

	/** The type of a feature of a value, or of the elements of a collection. */
	Type of(Type receiver, Expression.Feature feature) {
		return switch (receiver) {
			case Type.Elements elements -> joined(elements, of(elements.element(), feature));
			case Type.Union union -> ofUnion(union, feature);
			case Type.Instance instance -> ofClass(instance.eClass(), feature);
			case ClassifierValue classifier when classifier.metaclass() != null -> ofClass(classifier.metaclass(), feature);
			case Type.Literal literal -> ofLiteral(feature);
			case Type.Java java when Enumerator.class.isAssignableFrom(java.javaClass()) -> ofLiteral(feature);
			case Type.Java java when Type.OBJECT.includes(java) -> ofAnyObject(feature);
			case Type.Any any -> metamodels.hasFeature(feature.name()) || feature.name().isEmpty() ? Type.ANY : unknownEverywhere(feature);
			case Type.Null n -> Type.NULL;
			case Type.Failure failure -> Type.NOTHING;
			default -> feature.name().isEmpty() ? Type.NOTHING
					: issues.error(place(feature), feature.end(), "no feature `" + feature.name() + "` on " + receiver);
		};
	}

	/** What {@code .} makes of the results for the elements: a collection of the same kind, flattened one level. */
	static Type joined(Type.Elements receiver, Type result) {
		return result instanceof Type.Failure ? result : new Type.Elements(receiver.kind(), Type.elementOf(result));
	}

	private Type ofUnion(Type.Union union, Expression.Feature feature) {
		List<Type> results = new ArrayList<>();
		List<Type> without = new ArrayList<>();
		for (Type member : union.members()) {
			Type result = new FeatureTypes(metamodels, hierarchy, new Issues()).of(member, feature);
			if (result instanceof Type.Failure) {
				without.add(member);
			} else {
				results.add(result);
			}
		}
		if (results.isEmpty()) {
			return of(union.members().get(0), feature);
		}
		for (Type member : without) {
			issues.warning(place(feature), feature.end(), "no feature `" + feature.name() + "` on " + member + ", one of the types this may be");
		}
		return Unions.of(results);
	}

	private Type ofClass(EClass eClass, Expression.Feature feature) {
		EStructuralFeature found = eClass.getEStructuralFeature(feature.name());
		if (found != null) {
			return typeOf(found);
		}
		if (feature.name().isEmpty()) {
			return Type.NOTHING;
		}
		List<EClass> subclasses = hierarchy.subclasses(eClass, other -> other.getEStructuralFeature(feature.name()) != null);
		if (!subclasses.isEmpty()) {
			issues.warning(place(feature), feature.end(), "no feature `" + feature.name() + "` on every " + Type.of(eClass) + ", only on "
					+ String.join(", ", subclasses.stream().map(subclass -> Type.of(subclass).toString()).toList()) + "; test with `oclIsKindOf` first");
			return Unions.of(subclasses.stream().map(subclass -> typeOf(subclass.getEStructuralFeature(feature.name()))).toList());
		}
		Collection<String> names = eClass.getEAllStructuralFeatures().stream().map(ENamedElement::getName).toList();
		return issues.error(place(feature), feature.end(),
				"no feature `" + feature.name() + "` on " + Type.of(eClass) + NearestName.hint(feature.name(), names));
	}

	private Type ofAnyObject(Expression.Feature feature) {
		List<EClass> owners = hierarchy.classes(eClass -> eClass.getEStructuralFeature(feature.name()) != null);
		if (!owners.isEmpty()) {
			return Unions.of(owners.stream().map(owner -> typeOf(owner.getEStructuralFeature(feature.name()))).toList());
		}
		return metamodels.hasFeature(feature.name()) || feature.name().isEmpty() ? Type.ANY : unknownEverywhere(feature);
	}

	private Type unknownEverywhere(Expression.Feature feature) {
		List<String> names = hierarchy.classes(eClass -> true).stream().flatMap(eClass -> eClass.getEStructuralFeatures().stream())
				.map(ENamedElement::getName).toList();
		return issues.error(place(feature), feature.end(),
				"no feature `" + feature.name() + "` in any metamodel" + NearestName.hint(feature.name(), names));
	}

	private Type ofLiteral(Expression.Feature feature) {
		return switch (feature.name()) {
			case "name", "literal" -> Type.STRING;
			case "value" -> Type.INTEGER;
			default -> feature.name().isEmpty() ? Type.NOTHING
					: issues.error(place(feature), feature.end(),
							"no feature `" + feature.name() + "` on a literal; it has `name`, `literal` and `value`");
		};
	}

	private static Type typeOf(EStructuralFeature feature) {
		Type type = feature.getEType() == null ? Type.ANY : Type.of(feature.getEType());
		return feature.isMany() ? Type.sequence(type) : type;
	}

	private static int place(Expression.Feature feature) {
		return feature.nameStart();
	}
}
