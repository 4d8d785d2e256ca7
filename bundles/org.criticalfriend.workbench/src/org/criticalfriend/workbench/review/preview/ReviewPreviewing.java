package org.criticalfriend.workbench.review.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.Review;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.review.navigation.Place;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Keeps the preview up to date while a letter or another publication is written: one run at a time, in the background. */
public final class ReviewPreviewing {

	private static final String PART = "org.criticalfriend.workbench.part.reviewPreview";

	private final ReviewSession session;
	private final Background background;
	private final EPartService parts;
	private Optional<Draft> draft = Optional.empty();
	private boolean running;
	private boolean outdated;

	public ReviewPreviewing(ReviewSession session, Background background, EPartService parts) {
		this.session = session;
		this.background = background;
		this.parts = parts;
	}

	/** Follows to another page: a version of a publication is shown, for all else the preview makes room. */
	public void show(Place place) {
		draft = place.object().filter(Draft.class::isInstance).map(Draft.class::cast);
		if (draft.isEmpty()) {
			close();
		} else {
			update();
		}
	}

	/** The review has changed. */
	public void update() {
		if (running) {
			outdated = true;
			return;
		}
		Optional<Publication> publication = draft.map(Draft::getPublication);
		Optional<Plan> plan = session.plan();
		if (publication.isEmpty() || plan.isEmpty()) {
			return;
		}
		Review copy = copyWithout(otherVersions(draft.get()));
		running = true;
		outdated = false;
		background.run(() -> ReviewPack.page(copy, plan.get(), LocalDate.now(), publication.get()), page -> done(publication.get(), page), failure -> done(publication.get(), ReviewPreviewPart.message("This document cannot be shown: " + failure)));
	}

	/** A publication is generated from its version that has come furthest; here it is to be the one that is shown. */
	private List<Draft> otherVersions(Draft shown) {
		return session.review().getDrafts().stream().filter(each -> each != shown && each.getPublication() == shown.getPublication()).toList();
	}

	private Review copyWithout(List<Draft> left) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Review copy = (Review) copier.copy(session.review());
		copier.copyReferences();
		copy.setMethodology(session.review().getMethodology());
		copy.getDrafts().removeAll(left.stream().map(copier::get).toList());
		return copy;
	}

	private void done(Publication publication, String page) {
		running = false;
		if (draft.filter(each -> each.getPublication() == publication).isPresent()) {
			part().show(publication.getName(), page);
		}
		if (outdated) {
			update();
		}
	}

	private ReviewPreviewPart part() {
		MPart part = parts.showPart(PART, PartState.VISIBLE);
		for (MUIElement each = part.getParent(); each != null && !each.isVisible(); each = each.getParent()) {
			each.setVisible(true);
		}
		return (ReviewPreviewPart) part.getObject();
	}

	/** Takes the preview away. */
	public void close() {
		draft = Optional.empty();
		MPart part = parts.findPart(PART);
		if (part != null && part.isToBeRendered()) {
			MUIElement stack = part.getParent();
			parts.hidePart(part);
			if (stack instanceof MElementContainer<?> container && container.getChildren().stream().noneMatch(MUIElement::isToBeRendered)) {
				stack.setVisible(false);
			}
		}
	}
}
