package org.criticalfriend.workbench.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What is wrong with each open document; editors tell it, and whoever shows problems listens. Belongs to the thread of the display. */
public final class Problems {

	private final MApplication application;
	private final Map<Path, List<Problem>> problems = new LinkedHashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();

	@Inject
	Problems(MApplication application) {
		this.application = application;
	}

	@PostConstruct
	void offer() {
		application.getContext().set(Problems.class, this);
	}

	/** Tells everything that is wrong with a document, in the order in which to show it; replaces what was told of it before. */
	public void set(Path document, List<Problem> found) {
		List<Problem> before = problems.put(document, List.copyOf(found));
		if (!found.equals(before)) {
			tell();
		}
	}

	/** Forgets a document that is closed. */
	public void forget(Path document) {
		if (problems.remove(document) != null) {
			tell();
		}
	}

	/** The problems of each document that is open and was looked at, also if it has none. */
	public Map<Path, List<Problem>> all() {
		return Map.copyOf(problems);
	}

	/** The problems of a document; empty if it has none or was not looked at yet. */
	public List<Problem> of(Path document) {
		return problems.getOrDefault(document, List.of());
	}

	/** Adds a listener, called after each change; run what is returned to end that. */
	public Runnable listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
