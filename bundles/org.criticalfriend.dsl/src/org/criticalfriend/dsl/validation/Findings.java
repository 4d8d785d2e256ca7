package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.dsl.scoping.FileSet;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.dsl.scoping.ParseState;
import org.criticalfriend.methodology.Library;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The findings of all checks on one methodology or library, kept at its main file until one of its files is parsed again. So
 * the checks run once, however many files are validated.
 */
final class Findings extends AdapterImpl {

	private final ParseState state;
	private final Map<Resource, List<Finding>> byFile = new IdentityHashMap<>();

	private Findings(ParseState state) {
		this.state = state;
	}

	/** The findings in the methodology or library with the given files. */
	static Findings in(FileSet files, MethodologyFiles finder, List<Check> checks) {
		Resource main = files.own().get(0);
		synchronized (main) {
			for (Object adapter : main.eAdapters()) {
				if (adapter instanceof Findings kept && kept.state.isOf(files.all()) && kept.state.isCurrent()) {
					return kept;
				}
			}
			main.eAdapters().removeIf(Findings.class::isInstance);
			Findings findings = new Findings(new ParseState(files.all()));
			CheckedMethodology methodology = new CheckedMethodology(files);
			OtherFiles others = new OtherFiles(files, file -> in(finder.setOf(file), finder, checks));
			boolean library = MethodologyFiles.root(main) instanceof Library;
			boolean understood = files.all().stream().allMatch(Findings::isUnderstood);
			for (Check check : checks) {
				if ((!library || check.concernsLibraries()) && (understood || check.concernsFilesOnly())) {
					check.inspect(methodology, findings.new Collector(check.getClass().getSimpleName(), others));
				}
			}
			main.eAdapters().add(findings);
			return findings;
		}
	}

	/** The findings that concern one file, in the order of the checks. */
	List<Finding> of(Resource file) {
		return byFile.getOrDefault(file, List.of());
	}

	/** What is missing from a text with mistakes must not be reported as if nobody had written it. */
	private static boolean isUnderstood(Resource file) {
		return !(file instanceof XtextResource text && text.getParseResult() != null && text.getParseResult().hasSyntaxErrors());
	}

	private final class Collector implements Issues {

		private final String check;
		private final OtherFiles others;

		Collector(String check, OtherFiles others) {
			this.check = check;
			this.others = others;
		}

		@Override
		public void error(EObject where, EStructuralFeature feature, String message, QuickFix... fixes) {
			add(new Finding(check, true, Places.written(where), feature, message, List.of(fixes)));
		}

		@Override
		public void error(EObject where, int offset, int length, String message) {
			add(new Finding(check, true, Places.written(where), null, message, List.of(), new Finding.Span(offset, length)));
		}

		@Override
		public void warning(EObject where, EStructuralFeature feature, String message, QuickFix... fixes) {
			add(new Finding(check, false, Places.written(where), feature, message, List.of(fixes)));
		}

		private void add(Finding finding) {
			others.seenFromHere(finding).ifPresent(seen -> byFile.computeIfAbsent(seen.where().eResource(), file -> new ArrayList<>()).add(seen));
		}
	}
}
