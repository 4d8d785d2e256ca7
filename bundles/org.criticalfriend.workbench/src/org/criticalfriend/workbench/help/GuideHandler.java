package org.criticalfriend.workbench.help;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.publishing.guide.GuidePages;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.explorer.SystemFiles;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.criticalfriend.workbench.shell.UserState;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Opens the user guide. The system property {@code org.criticalfriend.guide} names the folder of the documentation. */
public final class GuideHandler {

	private static final String FOLDER = "org.criticalfriend.guide";
	private static final String FIRST = "user-guide/README.md";

	@Execute
	void open(UserState state, Background background, Editors editors, SystemFiles files, Notices notices) {
		docs().ifPresent(docs -> background.run(() -> new GuidePages(docs, state.folder().resolve("guide")).make(FIRST), page -> {
			if (editors.open(page).isEmpty() && !files.open(page)) {
				notices.fail("This computer has no program for `" + page + "`.");
			}
		}, why -> notices.fail("The user guide cannot be shown. " + why)));
	}

	@CanExecute
	boolean isInstalled() {
		return docs().isPresent();
	}

	private static Optional<Path> docs() {
		return Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).filter(folder -> Files.exists(folder.resolve(FIRST)));
	}
}
