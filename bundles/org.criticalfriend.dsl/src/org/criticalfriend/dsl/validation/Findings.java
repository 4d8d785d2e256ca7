package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The findings of all checks on one methodology, kept at its main file until one of its files is parsed again. So the checks
 * run once, however many files are validated.
 */
final class Findings extends AdapterImpl {

	private final List<IParseResult> state;
	private final Map<Resource, List<Finding>> byFile = new IdentityHashMap<>();

	private Findings(List<IParseResult> state) {
		this.state = state;
	}

	/** The findings in the methodology with the given files, the main one first. */
	static Findings in(List<Resource> files, List<Check> checks) {
		List<IParseResult> state = stateOf(files);
		Resource main = files.get(0);
		synchronized (main) {
			for (Object adapter : main.eAdapters()) {
				if (adapter instanceof Findings kept && kept.isOf(state)) {
					return kept;
				}
			}
			main.eAdapters().removeIf(Findings.class::isInstance);
			Findings findings = new Findings(state);
			CheckedMethodology methodology = new CheckedMethodology(files);
			for (Check check : checks) {
				check.inspect(methodology, findings.new Collector(check.getClass().getSimpleName()));
			}
			main.eAdapters().add(findings);
			return findings;
		}
	}

	/** The findings that concern one file, in the order of the checks. */
	List<Finding> of(Resource file) {
		return byFile.getOrDefault(file, List.of());
	}

	private static List<IParseResult> stateOf(List<Resource> files) {
		List<IParseResult> state = new ArrayList<>(files.size());
		for (Resource file : files) {
			state.add(file instanceof XtextResource text ? text.getParseResult() : null);
		}
		return state;
	}

	private boolean isOf(List<IParseResult> others) {
		if (state.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < state.size(); i++) {
			if (state.get(i) == null || state.get(i) != others.get(i)) {
				return false;
			}
		}
		return true;
	}

	private final class Collector implements Issues {

		private final String check;

		Collector(String check) {
			this.check = check;
		}

		@Override
		public void error(EObject where, EStructuralFeature feature, String message, QuickFix... fixes) {
			add(new Finding(check, true, where, feature, message, List.of(fixes)));
		}

		@Override
		public void warning(EObject where, EStructuralFeature feature, String message, QuickFix... fixes) {
			add(new Finding(check, false, where, feature, message, List.of(fixes)));
		}

		private void add(Finding finding) {
			byFile.computeIfAbsent(finding.where().eResource(), file -> new ArrayList<>()).add(finding);
		}
	}
}
