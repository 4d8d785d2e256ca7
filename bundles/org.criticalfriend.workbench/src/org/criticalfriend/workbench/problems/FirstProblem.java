package org.criticalfriend.workbench.problems;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;

/**
 * Shows the list of problems when for the first time a document with problems is opened or saved; until then its place belongs to the
 * editors. It does not come while somebody types, since all would move and proposals would go. Whoever closes it then has it closed.
 */
public final class FirstProblem {

	private final MApplication application;
	private final Set<Path> opened = new HashSet<>();
	private Problems problems;
	private Runnable listening;

	@Inject
	FirstProblem(MApplication application) {
		this.application = application;
	}

	@Inject
	void listen(@Optional Problems told) {
		if (told != null && problems == null) {
			problems = told;
			listening = told.listen(this::lookAtOpened);
		}
	}

	private void lookAtOpened() {
		Map<Path, List<Problem>> all = problems.all();
		opened.retainAll(all.keySet());
		if (all.entrySet().stream().filter(each -> opened.add(each.getKey())).toList().stream().anyMatch(each -> !each.getValue().isEmpty())) {
			show();
		}
	}

	@Inject
	void saved(@Optional @UIEventTopic(UIEvents.Dirtyable.TOPIC_DIRTY) Event changed) {
		if (changed != null && listening != null && Boolean.FALSE.equals(changed.getProperty(UIEvents.EventTags.NEW_VALUE)) && problems.all().values().stream().anyMatch(found -> !found.isEmpty())) {
			show();
		}
	}

	private void show() {
		listening.run();
		listening = null;
		application.getChildren().get(0).getContext().get(EPartService.class).showPart(ShowProblemsHandler.PART, PartState.VISIBLE);
	}
}
