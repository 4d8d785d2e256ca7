package org.criticalfriend.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** The running workbench with the sample methodology in the editor. */
final class OpenEditor {

	/** What a test does with the editor once the file has been looked at. */
	@FunctionalInterface
	interface Script {
		void run(RunningWorkbench workbench, EditedMethodology edited) throws Exception;
	}

	private OpenEditor() {
	}

	/** Writes the sample into a folder, starts the workbench on it and opens the first file. */
	static void with(Path folder, Path state, Script script) throws Exception {
		with(EditedMethodology.MAIN, folder, state, script);
	}

	/** The same with another text in the first file. */
	static void with(String text, Path folder, Path state, Script script) throws Exception {
		Path file = EditedMethodology.in(folder);
		Files.writeString(file, text);
		RunningWorkbench.with(folder, state, workbench -> script.run(workbench, EditedMethodology.open(workbench, file)));
	}
}
