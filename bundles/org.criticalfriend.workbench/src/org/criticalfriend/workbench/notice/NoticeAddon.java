package org.criticalfriend.workbench.notice;

import org.eclipse.e4.ui.model.application.MApplication;

import jakarta.annotation.PostConstruct;

/** Gives notices to whoever is injected with them. */
public final class NoticeAddon {

	@PostConstruct
	void provide(MApplication application) {
		application.getContext().set(Notices.class, new Notices());
	}
}
