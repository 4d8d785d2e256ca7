package org.criticalfriend.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.methodology.Identified;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/** The ids defined in some files; where an id is defined twice, the first file counts. */
final class Names {

	private final Map<QualifiedName, IEObjectDescription> first = new LinkedHashMap<>();
	private final Map<QualifiedName, List<IEObjectDescription>> further = new HashMap<>();

	Names(List<Resource> files) {
		for (Resource file : files) {
			if (MethodologyFiles.root(file) != null) {
				for (Iterator<EObject> contents = EcoreUtil.getAllContents(List.of(MethodologyFiles.root(file)), false); contents.hasNext();) {
					if (contents.next() instanceof Identified identified && identified.getName() != null && !identified.getName().isEmpty()) {
						add(EObjectDescription.create(QualifiedName.create(identified.getName()), identified));
					}
				}
			}
		}
	}

	/** What has an id and is of a kind, with another scope around it. */
	IScope scope(EClass kind, IScope outer) {
		return first.isEmpty() ? outer : new NamesScope(kind, outer);
	}

	private void add(IEObjectDescription description) {
		if (first.putIfAbsent(description.getName(), description) != null) {
			further.computeIfAbsent(description.getName(), name -> new ArrayList<>()).add(description);
		}
	}

	private final class NamesScope extends AbstractScope {

		private final EClass kind;

		NamesScope(EClass kind, IScope outer) {
			super(outer, false);
			this.kind = kind;
		}

		@Override
		protected IEObjectDescription getSingleLocalElementByName(QualifiedName name) {
			for (IEObjectDescription description : getLocalElementsByName(name)) {
				return description;
			}
			return null;
		}

		@Override
		protected List<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
			IEObjectDescription description = first.get(name);
			if (description == null) {
				return List.of();
			}
			List<IEObjectDescription> others = further.get(name);
			if (others == null) {
				return isOfKind(description) ? List.of(description) : List.of();
			}
			List<IEObjectDescription> all = new ArrayList<>(List.of(description));
			all.addAll(others);
			all.removeIf(each -> !isOfKind(each));
			return all;
		}

		@Override
		protected Iterable<IEObjectDescription> getAllLocalElements() {
			List<IEObjectDescription> all = new ArrayList<>();
			first.keySet().forEach(name -> all.addAll(getLocalElementsByName(name)));
			return all;
		}

		private boolean isOfKind(IEObjectDescription description) {
			return kind.isSuperTypeOf(description.getEClass());
		}
	}
}
