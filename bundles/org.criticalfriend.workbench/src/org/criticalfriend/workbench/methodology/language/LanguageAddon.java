package org.criticalfriend.workbench.methodology.language;

import org.criticalfriend.workbench.methodology.place.PlaceOpener;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** Offers the language services to the parts of the workbench. */
public final class LanguageAddon {

	private Language language;

	@PostConstruct
	void offer(MApplication application) {
		IEclipseContext context = application.getContext();
		context.set(PlaceOpener.class, ContextInjectionFactory.make(PlaceOpener.class, context));
		language = ContextInjectionFactory.make(Language.class, context);
		context.set(Language.class, language);
	}

	@PreDestroy
	void close() {
		language.close();
	}
}
