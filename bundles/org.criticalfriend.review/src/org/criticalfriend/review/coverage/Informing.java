package org.criticalfriend.review.coverage;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.Source;
import org.criticalfriend.review.answers.Fillings;

/** Tells which key lines of enquiry a source has something to say on: those the methodology names and those the review adds. */
final class Informing {

	private final List<Kloe> all;
	private final Fillings fillings;

	Informing(Collection<Kloe> kloes, Fillings fillings) {
		all = kloes.stream().filter(kloe -> kloe.getKind() != KloeKind.COVERAGE).toList();
		this.fillings = fillings;
	}

	/** The key lines of enquiry; none while there is nothing in the source yet. */
	Set<Kloe> informedBy(Source source) {
		Set<Kloe> informed = new LinkedHashSet<>();
		if (hasContent(source)) {
			informed.addAll(source.getInforms());
			switch (source) {
				case Receipt receipt -> addDocument(receipt.getRequest(), informed);
				case FilledForm copy -> addForm(copy, informed);
				case Session session -> addActivity(session.getType(), informed);
				default -> { }
			}
		}
		return informed;
	}

	private boolean hasContent(Source source) {
		return switch (source) {
			case Receipt receipt -> receipt.getReceived() != null;
			case FilledForm copy -> fillings.of(copy).map(filling -> filling.copy().getAnswers().stream().anyMatch(answer -> !filling.values(answer.getKey()).isEmpty()))
					.orElse(false);
			case Session session -> Coverage.isHeld(session);
			case CaseSample sample -> !sample.getCases().isEmpty();
			default -> true;
		};
	}

	private void addDocument(DocumentRequest request, Set<Kloe> informed) {
		if (request != null) {
			informed.addAll(request.isInformsAll() ? all : request.getInforms());
		}
	}

	/** A form also informs what its answered rows are about. */
	private void addForm(FilledForm copy, Set<Kloe> informed) {
		addForm(copy.getForm(), informed);
		for (Identified row : fillings.of(copy).orElseThrow().answered()) {
			if (row instanceof DocumentRequest document) {
				addDocument(document, informed);
			} else if (row instanceof Kloe kloe) {
				informed.add(kloe);
			}
		}
	}

	private void addForm(Form form, Set<Kloe> informed) {
		informed.addAll(form.isInformsAll() ? all : form.getInforms());
	}

	private void addActivity(ActivityType type, Set<Kloe> informed) {
		if (type == null) {
			return;
		}
		if (type.getCompletes() != null) {
			addForm(type.getCompletes(), informed);
		}
		type.getFollows().forEach(guide -> informed.addAll(guide.isInformsAll() ? all : guide.getInforms()));
	}
}
