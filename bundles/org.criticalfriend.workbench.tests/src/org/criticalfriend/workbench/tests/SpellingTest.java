package org.criticalfriend.workbench.tests;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.criticalfriend.workbench.methodology.spelling.Misspelling;
import org.criticalfriend.workbench.methodology.spelling.SpellChecker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A bundle with a dictionary registers a service, and the words it does not know are marked. */
class SpellingTest {

	private static final String ADVICE = "Did you mean “visit”?";
	private static final Pattern WRONG = Pattern.compile("\\bvisti\\b");

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void aMisspeltWordInATextIsMarkedAndNotOneInAStatement() throws Exception {
		OpenEditor.with(folder, state, (workbench, edited) -> {
			ServiceRegistration<?> dictionary = register();
			try {
				edited.goBehind("\"On-site ");
				edited.type("visti ");
				workbench.await("the word is marked", () -> isMarked(edited, "\"On-site vist"));
				edited.awaitExplanation("\"On-site vist", ADVICE);
				workbench.picture("methodology-spelling");
				edited.goBehind("\"On-site visti");
				edited.type("ng");
				workbench.await("the mark is gone", () -> !isMarked(edited, "\"On-site vist"));
			} finally {
				dictionary.unregister();
			}
		});
	}

	@Test
	void aDictionaryCanComeAndGoWhileTheEditorIsOpen() throws Exception {
		OpenEditor.with(EditedMethodology.MAIN.replace("On-site visit", "On-site visti"), folder, state, (workbench, edited) -> {
			ServiceRegistration<?> dictionary = register();
			try {
				workbench.await("the word is marked", () -> isMarked(edited, "On-site vist"));
			} finally {
				dictionary.unregister();
			}
			workbench.await("the mark is gone", () -> !isMarked(edited, "On-site vist"));
		});
	}

	/** Whether the last character of a place has a wavy line below it. */
	private static boolean isMarked(EditedMethodology edited, String place) {
		int offset = edited.text().getText().indexOf(place) + place.length() - 1;
		StyleRange style = edited.text().getStyleRangeAtOffset(offset);
		return style != null && style.underline && style.underlineStyle == SWT.UNDERLINE_SQUIGGLE;
	}

	private static ServiceRegistration<?> register() {
		SpellChecker dictionary = text -> WRONG.matcher(text).results().map(found -> new Misspelling(found.start(), found.end() - found.start(), ADVICE)).toList();
		return FrameworkUtil.getBundle(Platform.class).getBundleContext().registerService(SpellChecker.class, dictionary, null);
	}
}
