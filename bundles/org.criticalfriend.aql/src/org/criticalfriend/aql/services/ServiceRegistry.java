package org.criticalfriend.aql.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.criticalfriend.aql.evaluation.CallResolver;
import org.criticalfriend.aql.evaluation.Callable;
import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.aql.values.ValueKind;
import org.eclipse.emf.ecore.EObject;

/**
 * The services that expressions can call: candidates have the name and the number of arguments and take each argument;
 * the most specific one wins, of equals the one added last. To be filled before use; then any number of threads may ask.
 */
public final class ServiceRegistry implements CallResolver {
	private static final int LISTED = 3;

	private final Map<String, List<Service>> services = new HashMap<>();
	private final Map<String, Set<String>> classes = new HashMap<>();

	/** Adds a service. */
	public void add(Service service) {
		services.computeIfAbsent(service.name(), name -> new ArrayList<>()).add(service);
	}

	/** Adds the public methods of an object; modules may then import its class, as they do elsewhere to have its services. */
	public void addAllOf(Object group) {
		List<Service> added = JavaServices.ofInstance(group);
		added.forEach(this::add);
		classes.put(group.getClass().getName(), added.stream().map(Service::name).collect(Collectors.toUnmodifiableSet()));
	}

	/** Names of the classes whose services were added by {@link #addAllOf}, with dots. */
	public Set<String> classNames() {
		return Collections.unmodifiableSet(classes.keySet());
	}

	/** Names of the services of a class that were added by {@link #addAllOf}; none if the class is not known. */
	public Set<String> servicesOf(String className) {
		return classes.getOrDefault(className, Set.of());
	}

	/** All services of a name, in order of addition. */
	public List<Service> named(String name) {
		return services.getOrDefault(name, List.of());
	}

	/** Names of all services. */
	public Set<String> names() {
		return services.keySet();
	}

	@Override
	public Callable resolve(String name, Object[] arguments) {
		Service best = null;
		for (Service candidate : named(name)) {
			if (candidate.accepts(arguments) && (best == null || candidate.isAtLeastAsSpecificAs(best))) {
				best = candidate;
			}
		}
		return best == null ? OperationCalls.find(name, arguments) : best.callable();
	}

	@Override
	public String explain(String name, Object[] arguments) {
		List<Service> sameName = named(name);
		String kinds = Arrays.stream(arguments, 1, arguments.length).map(ValueKind::of).collect(Collectors.joining(", "));
		String call = "`" + name + "(" + kinds + ")` on " + ValueKind.of(arguments[0]);
		if (sameName.isEmpty()) {
			return "no service " + call + NearestName.hint(name, candidates(arguments[0]));
		}
		String signatures = sameName.stream().map(Service::signature).distinct().limit(LISTED).collect(Collectors.joining(", "));
		return "no service " + call + "; there is " + signatures;
	}

	private Set<String> candidates(Object receiver) {
		Set<String> names = new TreeSet<>(services.keySet());
		if (receiver instanceof EObject object) {
			object.eClass().getEAllOperations().forEach(operation -> names.add(operation.getName()));
		}
		return names;
	}
}
