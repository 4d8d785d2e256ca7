package org.criticalfriend.aql.services;

/** The services that every expression can call. */
public final class StandardServices {

	private StandardServices() {
	}

	/** A new registry that holds all of them. */
	public static ServiceRegistry registry() {
		ServiceRegistry registry = new ServiceRegistry();
		AnyServices.addTo(registry);
		StringServices.addTo(registry);
		ReplacementServices.addTo(registry);
		NumberServices.addTo(registry);
		CollectionServices.addTo(registry);
		CollectionChangeServices.addTo(registry);
		AggregationServices.addTo(registry);
		IterationServices.addTo(registry);
		ObjectServices.addTo(registry);
		ResourceServices.addTo(registry);
		return registry;
	}
}
