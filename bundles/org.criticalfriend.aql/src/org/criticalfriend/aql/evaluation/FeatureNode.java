package org.criticalfriend.aql.evaluation;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.values.Nothing;
import org.criticalfriend.aql.values.ValueKind;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** The value of a feature, or the joined values of the elements of a collection. */
final class FeatureNode extends Node {
	private static final int CACHE_LIMIT = 16;

	private record Access(EClass eClass, int featureId, Access next, int size) {
	}

	private final Node receiver;
	private final String name;
	private final Object ofNull;
	private Access cache;

	/** @param known whether any class has a feature of that name; if not, its value on null is a silent failure */
	FeatureNode(int start, int end, Node receiver, String name, boolean known) {
		super(start, end);
		this.ofNull = known ? null : Nothing.NOTHING;
		this.receiver = receiver;
		this.name = name;
	}

	@Override
	public Object evaluate(Frame frame) {
		return apply(frame, receiver.evaluate(frame));
	}

	private Object apply(Frame frame, Object value) {
		if (value instanceof InternalEObject object) {
			EClass eClass = object.eClass();
			for (Access access = cache; access != null; access = access.next) {
				if (access.eClass == eClass) {
					return access.featureId >= 0 ? object.eGet(access.featureId, true, true) : unknown(frame, eClass);
				}
			}
			EStructuralFeature feature = eClass.getEStructuralFeature(name);
			int featureId = feature == null ? -1 : eClass.getFeatureID(feature);
			Access others = cache;
			boolean full = others != null && others.size >= CACHE_LIMIT;
			cache = new Access(eClass, featureId, full ? null : others, full || others == null ? 1 : others.size + 1);
			return apply(frame, value);
		}
		return switch (value) {
			case null -> ofNull;
			case Collection<?> elements -> map(frame, elements);
			case Enumerator literal -> ofLiteral(frame, literal);
			case Nothing nothing -> fail(frame, Severity.WARNING, "no feature `" + name + "` of what failed");
			default -> fail(frame, Severity.WARNING, name.isEmpty() ? "the name of a feature is missing"
					: "no feature `" + name + "` on " + ValueKind.of(value));
		};
	}

	private Object map(Frame frame, Collection<?> elements) {
		Collection<Object> results = Mapping.resultFor(elements);
		for (Object element : elements) {
			Mapping.add(results, apply(frame, element));
		}
		return results;
	}

	private Object ofLiteral(Frame frame, Enumerator literal) {
		return switch (name) {
			case "name" -> literal.getName();
			case "literal" -> literal.getLiteral();
			case "value" -> literal.getValue();
			default -> fail(frame, Severity.WARNING, "no feature `" + name + "` on a literal; it has `name`, `literal` and `value`");
		};
	}

	private Object unknown(Frame frame, EClass eClass) {
		if (name.isEmpty()) {
			return fail(frame, Severity.WARNING, "the name of a feature is missing");
		}
		List<String> names = eClass.getEAllStructuralFeatures().stream().map(ENamedElement::getName).toList();
		return fail(frame, Severity.WARNING, "no feature `" + name + "` on " + ValueKind.qualifiedName(eClass) + NearestName.hint(name, names));
	}
}
