package org.criticalfriend.aql.validation;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.aql.services.Service;

/** The calls that a module defines or imports, which go before the standard services. */
public interface DeclaredCalls {
	/** No definitions. */
	DeclaredCalls NONE = new DeclaredCalls() {
		@Override
		public List<Service> named(String name) {
			return List.of();
		}

		@Override
		public List<Service> inParents(String name) {
			return List.of();
		}

		@Override
		public Collection<String> names() {
			return List.of();
		}
	};

	/** The definitions of that name that can be seen; a template's result is a String, a query's what it declares. */
	List<Service> named(String name);

	/** The definitions that {@code super:name} can mean. */
	List<Service> inParents(String name);

	/** Names of all definitions, for hints. */
	Collection<String> names();
}
