package org.criticalfriend.aql.services;

import java.lang.reflect.InvocationTargetException;
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
			for (Service operation : DeclaredOperations.of(receiver.eClass(), name)) {
				if (operation.accepts(arguments)) {
					return operation.callable();
				}
			}
		}
		return null;
	}

	static Type type(EParameter parameter) {
		if (parameter.isMany()) {
			return Type.COLLECTION;
		}
		return parameter.getEType() == null ? Type.ANY : Type.of(parameter.getEType());
	}

	static Object invoke(EOperation operation, Object[] values) {
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
