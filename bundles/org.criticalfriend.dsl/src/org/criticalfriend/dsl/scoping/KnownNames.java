package org.criticalfriend.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IScope;

/**
 * The names that may be used in the files of one methodology or library, kept at these files until one of the files that the
 * names come from is parsed again.
 */
final class KnownNames extends AdapterImpl {

	private final ParseState state;
	private final Names own;
	private final Names inherited;

	private KnownNames(FileSet files) {
		state = new ParseState(files.all());
		own = new Names(files.own());
		List<Resource> others = new ArrayList<>(files.inherited());
		others.addAll(files.libraries());
		inherited = new Names(others);
	}

	static KnownNames in(Resource file, MethodologyFiles files) {
		synchronized (file.getResourceSet() == null ? file : file.getResourceSet()) {
			for (Object adapter : file.eAdapters()) {
				if (adapter instanceof KnownNames known && known.state.isCurrent()) {
					return known;
				}
			}
			FileSet set = files.setOf(file);
			KnownNames known = new KnownNames(set);
			for (Resource each : set.isWhole() ? set.own() : List.of(file)) {
				each.eAdapters().removeIf(KnownNames.class::isInstance);
				each.eAdapters().add(known);
			}
			return known;
		}
	}

	/** The methodology's own names, then those of its bases and libraries. */
	IScope ownFirst(EClass kind) {
		return own.scope(kind, inherited.scope(kind, IScope.NULLSCOPE));
	}

	/** The names of the bases and libraries, then the methodology's own. */
	IScope inheritedFirst(EClass kind) {
		return inherited.scope(kind, own.scope(kind, IScope.NULLSCOPE));
	}
}
