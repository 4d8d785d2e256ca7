package org.criticalfriend.aql.services;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.aql.types.Type;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;

/** The operations that a class declares or inherits, as services. */
public final class DeclaredOperations {

	private DeclaredOperations() {
	}

	/** The operations of that name. */
	public static List<Service> of(EClass eClass, String name) {
		List<Service> found = new ArrayList<>();
		for (EOperation operation : eClass.getEAllOperations()) {
			if (operation.getName().equals(name)) {
				found.add(service(operation));
			}
		}
		return found;
	}

	private static Service service(EOperation operation) {
		List<Type> parameters = new ArrayList<>();
		parameters.add(Type.of(operation.getEContainingClass()));
		for (EParameter parameter : operation.getEParameters()) {
			parameters.add(OperationCalls.type(parameter));
		}
		Type single = operation.getEType() == null ? Type.ANY : Type.of(operation.getEType());
		Type result = operation.isMany() ? Type.sequence(single) : single;
		return new Service(operation.getName(), parameters, ResultType.always(result),
				(evaluation, arguments) -> OperationCalls.invoke(operation, arguments));
	}
}
