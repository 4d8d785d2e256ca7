package org.criticalfriend.aql.services;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.types.Type;

/**
 * Makes services of public Java methods, without annotations: the name is the method's, the first parameter the receiver.
 * Collections are taken as Collection, List or Set. A parameter of a primitive type does not take null. What a method
 * throws becomes an ERROR at the place of the call.
 */
public final class JavaServices {
	private static final MethodType GENERIC = MethodType.methodType(Object.class, Object[].class);

	private JavaServices() {
	}

	/**
	 * The public static methods of a public class that have at least one parameter.
	 *
	 * @throws IllegalArgumentException if there are none, or one cannot be a service
	 */
	public static List<Service> ofClass(Class<?> services) {
		return of(services, null);
	}

	/** As {@link #ofClass}, for the public methods of an object, static or not, without those of Object. */
	public static List<Service> ofInstance(Object services) {
		return of(services.getClass(), services);
	}

	private static List<Service> of(Class<?> declaring, Object instance) {
		List<Service> found = new ArrayList<>();
		for (Method method : declaring.getMethods()) {
			boolean reachable = instance != null || Modifier.isStatic(method.getModifiers());
			if (reachable && method.getDeclaringClass() != Object.class && method.getParameterCount() > 0 && !method.isSynthetic()) {
				found.add(service(method, instance));
			}
		}
		if (found.isEmpty()) {
			throw new IllegalArgumentException(declaring.getName() + " has no public " + (instance == null ? "static " : "")
					+ "method with a parameter, so there is nothing to call");
		}
		found.sort(Comparator.comparing(Service::name).thenComparing(Service::signature));
		return found;
	}

	private static Service service(Method method, Object instance) {
		List<Type> parameters = new ArrayList<>();
		for (Class<?> parameter : method.getParameterTypes()) {
			if (Collection.class.isAssignableFrom(parameter) && !Set.of(Collection.class, List.class, Set.class).contains(parameter)) {
				throw new IllegalArgumentException(method + " takes a " + parameter.getSimpleName() + "; declare Collection, List or Set");
			}
			parameters.add(Type.of(parameter));
		}
		return new Service(method.getName(), parameters, ResultType.always(JavaTypes.of(method.getGenericReturnType())), callable(method, instance));
	}

	private static Callable callable(Method method, Object instance) {
		MethodHandle spread = spread(method, instance);
		Class<?>[] parameters = method.getParameterTypes();
		boolean array = method.getReturnType().isArray();
		return (evaluation, arguments) -> {
			for (int i = 0; i < parameters.length; i++) {
				if (arguments[i] == null && parameters[i].isPrimitive()) {
					throw new CallFailedException("`" + method.getName() + "` needs " + Type.of(parameters[i]) + ", not null");
				}
			}
			Object value = invoke(method, spread, arguments);
			return array && value instanceof Object[] elements ? Arrays.asList(elements) : value;
		};
	}

	private static MethodHandle spread(Method method, Object instance) {
		try {
			MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
			MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(instance);
			return bound.asFixedArity().asSpreader(Object[].class, method.getParameterCount()).asType(GENERIC);
		} catch (IllegalAccessException hidden) {
			throw new IllegalArgumentException(method + " cannot be called; is its class public?", hidden);
		}
	}

	private static Object invoke(Method method, MethodHandle handle, Object[] arguments) {
		try {
			return (Object) handle.invokeExact(arguments);
		} catch (RuntimeException | Error failed) {
			throw failed;
		} catch (Throwable failed) {
			throw new CallFailedException("`" + method.getName() + "` failed: " + failed);
		}
	}
}
