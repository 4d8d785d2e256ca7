package org.criticalfriend.dsl.scoping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;

/** A methodology put together from its files, kept at its main file until one of them is parsed again. */
public final class KeptAssembly extends AdapterImpl {

	private final ParseState state;
	private final Assembly assembly;

	private KeptAssembly(ParseState state, Assembly assembly) {
		this.state = state;
		this.assembly = assembly;
	}

	/**
	 * The methodology put together from the files that could be read; empty if the first of these is not the main file of one.
	 *
	 * @param files as {@link FileSet#all} tells them, their references resolved
	 */
	public static Optional<Assembly> of(List<Resource> files) {
		List<Document> documents = files.stream().map(MethodologyFiles::root).filter(Objects::nonNull).toList();
		if (documents.isEmpty() || !(documents.get(0) instanceof Methodology)) {
			return Optional.empty();
		}
		Resource main = files.get(0);
		synchronized (main) {
			for (Object adapter : main.eAdapters()) {
				if (adapter instanceof KeptAssembly kept && kept.state.isOf(files) && kept.state.isCurrent()) {
					return Optional.of(kept.assembly);
				}
			}
			main.eAdapters().removeIf(KeptAssembly.class::isInstance);
			KeptAssembly made = new KeptAssembly(new ParseState(files), Assembly.of(documents));
			main.eAdapters().add(made);
			return Optional.of(made.assembly);
		}
	}
}
