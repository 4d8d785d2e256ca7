package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.BOOLEAN;
import static org.criticalfriend.aql.services.ResultTypes.INSTANCE;
import static org.criticalfriend.aql.services.ResultTypes.INSTANCES;
import static org.criticalfriend.aql.services.ResultTypes.INSTANCES_OF_RECEIVER;
import static org.criticalfriend.aql.services.ResultTypes.INSTANCE_SET;
import static org.criticalfriend.aql.services.ResultTypes.OBJECT;
import static org.criticalfriend.aql.services.ResultTypes.OBJECTS;
import static org.criticalfriend.aql.services.ResultTypes.OBJECT_SET;
import static org.criticalfriend.aql.services.ResultTypes.STRING;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.evaluation.Evaluation;
import org.criticalfriend.aql.model.InverseReference;
import org.criticalfriend.aql.types.Type;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Services of model objects: containers, contents, relatives, references. A type argument may be a set of classifiers. */
final class ObjectServices {
	private static final Type O = Type.OBJECT;
	/** A classifier or a set of them; each service is registered for both. */
	private static final List<Type> TYPES = List.of(Type.of(EClassifier.class), Type.orderedSet(Type.ANY));

	private final ServiceGroup objects;
	private final ServiceGroup typed;

	private ObjectServices(ServiceRegistry registry) {
		objects = ServiceGroup.strict(registry);
		typed = ServiceGroup.nullable(registry);
	}

	static void addTo(ServiceRegistry registry) {
		ObjectServices services = new ObjectServices(registry);
		services.tree();
		services.relatives();
		services.references();
		services.features();
	}

	private void tree() {
		objects.add("eContainer", OBJECT, O, EObject::eContainer);
		typed("eContainer", INSTANCE, (object, type) -> ancestor(object.eContainer(), type));
		typed("eContainerOrSelf", INSTANCE, ObjectServices::ancestor);
		objects.add("eContents", OBJECTS, O, (EObject object) -> new ArrayList<>(object.eContents()));
		typed("eContents", INSTANCES, (object, type) -> kept(object.eContents().iterator(), type));
		objects.add("eAllContents", OBJECTS, O, (EObject object) -> kept(object.eAllContents(), any -> true));
		typed("eAllContents", INSTANCES, (object, type) -> kept(object.eAllContents(), type));
		objects.add("allInstances", INSTANCES_OF_RECEIVER,
				(evaluation, arguments) -> evaluation.models().instancesOf((EClass) arguments[0]), Type.of(EClass.class));
	}

	private void relatives() {
		objects.add("ancestors", OBJECTS, O, (EObject object) -> ancestors(object));
		typed("ancestors", INSTANCES, (object, type) -> kept(ancestors(object).iterator(), type));
		objects.add("siblings", OBJECTS, O, (EObject object) -> siblings(object));
		typed("siblings", INSTANCES, (object, type) -> kept(siblings(object).iterator(), type));
		objects.add("followingSiblings", OBJECTS, O, (EObject object) -> following(object));
		typed("followingSiblings", INSTANCES, (object, type) -> kept(following(object).iterator(), type));
		objects.add("precedingSiblings", OBJECTS, O, (EObject object) -> preceding(object));
		typed("precedingSiblings", INSTANCES, (object, type) -> kept(preceding(object).iterator(), type));
	}

	private void references() {
		objects.add("eCrossReferences", OBJECTS, O, (EObject object) -> new ArrayList<>(object.eCrossReferences()));
		objects.add("eInverse", OBJECT_SET, (evaluation, arguments) -> inverse(evaluation, arguments, reference -> true), O);
		objects.add("eInverse", OBJECT_SET,
				(evaluation, arguments) -> inverse(evaluation, arguments, reference -> reference.reference().getName().equals(arguments[1])), O,
				Type.STRING);
		Callable ofType = (evaluation, arguments) -> inverse(evaluation, arguments,
				reference -> InstanceCheck.isKindOfAny(reference.source(), arguments[1]));
		TYPES.forEach(type -> objects.add("eInverse", INSTANCE_SET, ofType, O, type));
	}

	private void features() {
		objects.add("eClass", ResultType.always(Type.of(EcorePackage.Literals.ECLASS)), O, EObject::eClass);
		objects.add("eContainingFeature", ResultType.always(Type.of(EcorePackage.Literals.ESTRUCTURAL_FEATURE)), nullable(EObject::eContainingFeature), O);
		objects.add("eContainmentFeature", ResultType.always(Type.of(EcorePackage.Literals.EREFERENCE)), nullable(EObject::eContainmentFeature), O);
		objects.add("eGet", ResultTypes.ANY, O, Type.STRING, (EObject object, String name) -> {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			return feature == null ? null : object.eGet(feature);
		});
		objects.add("eGet", ResultTypes.ANY, O, Type.of(EStructuralFeature.class), (EObject object, EStructuralFeature feature) -> object.eGet(feature));
		objects.add("eIsSet", BOOLEAN, O, Type.of(EStructuralFeature.class), (EObject object, EStructuralFeature feature) -> object.eIsSet(feature));
		objects.add("eIsProxy", BOOLEAN, O, EObject::eIsProxy);
		objects.add("aqlFeatureAccess", ResultTypes.ANY, O, Type.STRING, FeatureAccess::get);
		objects.add("getURIFragment", STRING, O, (EObject object) -> EcoreUtil.getURI(object).fragment());
	}

	private interface TypedService {
		Object apply(EObject object, Object type);
	}

	private static Callable nullable(Function<EObject, Object> function) {
		return (evaluation, arguments) -> function.apply((EObject) arguments[0]);
	}

	private void typed(String name, ResultType result, TypedService service) {
		Callable callable = (evaluation, arguments) -> service.apply((EObject) FeatureAccess.required(name, arguments[0]), arguments[1]);
		TYPES.forEach(type -> typed.add(name, result, callable, O, type));
	}

	private static EObject ancestor(EObject start, Object type) {
		for (EObject object = start; object != null; object = object.eContainer()) {
			if (InstanceCheck.isKindOfAny(object, type)) {
				return object;
			}
		}
		return null;
	}

	private static List<EObject> ancestors(EObject object) {
		List<EObject> ancestors = new ArrayList<>();
		for (EObject ancestor = object.eContainer(); ancestor != null; ancestor = ancestor.eContainer()) {
			ancestors.add(ancestor);
		}
		return ancestors;
	}

	private static List<EObject> family(EObject object) {
		if (object.eContainer() != null) {
			return object.eContainer().eContents();
		}
		return object.eResource() == null ? List.of(object) : object.eResource().getContents();
	}

	private static List<EObject> siblings(EObject object) {
		return kept(family(object).iterator(), other -> other != object);
	}

	private static List<EObject> following(EObject object) {
		List<EObject> family = family(object);
		return new ArrayList<>(family.subList(family.indexOf(object) + 1, family.size()));
	}

	private static List<EObject> preceding(EObject object) {
		List<EObject> family = family(object);
		return new ArrayList<>(family.subList(0, Math.max(0, family.indexOf(object))));
	}

	private static List<EObject> kept(Iterator<EObject> objects, Object type) {
		return kept(objects, object -> InstanceCheck.isKindOfAny(object, type));
	}

	private static List<EObject> kept(Iterator<EObject> objects, Predicate<EObject> condition) {
		List<EObject> result = new ArrayList<>();
		while (objects.hasNext()) {
			EObject object = objects.next();
			if (condition.test(object)) {
				result.add(object);
			}
		}
		return result;
	}

	private static Set<EObject> inverse(Evaluation evaluation, Object[] arguments, Predicate<InverseReference> condition) {
		Set<EObject> sources = new LinkedHashSet<>();
		for (InverseReference reference : evaluation.models().referencesTo((EObject) arguments[0])) {
			if (condition.test(reference)) {
				sources.add(reference.source());
			}
		}
		return sources;
	}
}
