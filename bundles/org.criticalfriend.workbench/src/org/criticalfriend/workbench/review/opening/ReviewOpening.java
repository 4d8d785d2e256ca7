package org.criticalfriend.workbench.review.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.criticalfriend.dsl.ide.MethodologyLanguageIdeSetup;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.storage.MethodologySource;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** Opens reviews with the methodologies they follow. Reading takes a second or more: do it in the background. */
public final class ReviewOpening implements MethodologySource {

	private static final String LANGUAGE = "methodology";
	private static final Object SETTING_UP = new Object();

	private final JournalFolder journals;

	/** @param journals where what is not saved yet is kept */
	public ReviewOpening(JournalFolder journals) {
		this.journals = journals;
	}

	/**
	 * Opens the review of a folder; the session may then go to the thread of the display.
	 *
	 * @throws IOException with a message for people if there is no review or it cannot be read
	 */
	public ReviewSession open(Path folder) throws IOException {
		return ReviewSession.open(folder, this, journals);
	}

	@Override
	public Optional<Methodology> methodology(Path mainFile) {
		return loader().load(mainFile).assembly().map(Assembly::methodology);
	}

	/** The language may be set up already by its editor; a set-up of its own would take the place of that. */
	private static MethodologyLoader loader() {
		synchronized (SETTING_UP) {
			if (!(services() instanceof IResourceServiceProvider)) {
				new MethodologyLanguageIdeSetup().createInjectorAndDoEMFRegistration();
			}
			return ((IResourceServiceProvider) services()).get(MethodologyLoader.class);
		}
	}

	private static Object services() {
		return IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().get(LANGUAGE);
	}
}
