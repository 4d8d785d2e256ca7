package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.BOOLEAN;
import static org.criticalfriend.aql.services.ResultTypes.INSTANCES;
import static org.criticalfriend.aql.services.ResultTypes.OBJECT;
import static org.criticalfriend.aql.services.ResultTypes.OBJECTS;
import static org.criticalfriend.aql.services.ResultTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.types.Type;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Services of resources and their addresses. */
final class ResourceServices {
	private static final Type RESOURCE = Type.of(Resource.class);
	private static final Type ADDRESS = Type.of(URI.class);

	private ResourceServices() {
	}

	static void addTo(ServiceRegistry registry) {
		ServiceGroup resources = ServiceGroup.strict(registry);
		resources.add("eResource", ResultType.always(RESOURCE), Type.OBJECT, EObject::eResource);
		resources.add("getContents", OBJECTS, RESOURCE, (Resource resource) -> new ArrayList<>(resource.getContents()));
		resources.add("getContents", INSTANCES, RESOURCE, Type.of(EClassifier.class), ResourceServices::contents);
		resources.add("getEObject", OBJECT, RESOURCE, Type.STRING, (Resource resource, String fragment) -> resource.getEObject(fragment));
		resources.add("getURI", ResultType.always(ADDRESS), RESOURCE, Resource::getURI);
		resources.add("lastSegment", STRING, ADDRESS, URI::lastSegment);
		resources.add("fileExtension", STRING, ADDRESS, URI::fileExtension);
		resources.add("isPlatformResource", BOOLEAN, ADDRESS, URI::isPlatformResource);
		resources.add("isPlatformPlugin", BOOLEAN, ADDRESS, URI::isPlatformPlugin);
	}

	private static List<EObject> contents(Resource resource, EClassifier type) {
		List<EObject> result = new ArrayList<>();
		for (EObject object : resource.getContents()) {
			if (InstanceCheck.isKindOf(object, type)) {
				result.add(object);
			}
		}
		return result;
	}
}
