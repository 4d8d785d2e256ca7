package org.criticalfriend.aql.services;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.types.Type;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;

/** Calls of the operations that a metamodel declares, those of Ecore itself included. */
final class OperationCalls {

	private OperationCalls() {
	}

	/** The operation of the receiver's class that takes the arguments, or null. */
	static Callable find(String name, Object[] arguments) {
		if (arguments[0] instanceof EObject receiver) {
			for (EOperation operation : receiver.eClass().getEAllOperations()) {
				if (operation.getName().equals(name) && accepts(operation.getEParameters(), arguments)) {
					return (evaluation, values) -> invoke(operation, values);
				}
			}
		}
		return null;
	}

	private static boolean accepts(List<EParameter> parameters, Object[] arguments) {
		if (parameters.size() != arguments.length - 1) {
			return false;
		}
		for (int i = 0; i < parameters.size(); i++) {
			if (!type(parameters.get(i)).accepts(arguments[i + 1])) {
				return false;
			}
		}
		return true;
	}

	static Type type(EParameter parameter) {
		if (parameter.isMany()) {
			return Type.COLLECTION;
		}
		return parameter.getEType() == null ? Type.ANY : Type.of(parameter.getEType());
	}

	private static Object invoke(EOperation operation, Object[] values) {
		BasicEList<Object> arguments = new BasicEList<>(values.length - 1);
		for (int i = 1; i < values.length; i++) {
			arguments.add(values[i]);
		}
		try {
			return ((EObject) values[0]).eInvoke(operation, arguments);
		} catch (InvocationTargetException failed) {
			throw new CallFailedException("`" + operation.getName() + "` failed: " + failed.getCause());
		} catch (UnsupportedOperationException missing) {
			throw new CallFailedException("operation `" + operation.getName() + "` has no implementation");
		}
	}
}
