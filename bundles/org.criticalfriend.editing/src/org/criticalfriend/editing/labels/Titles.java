package org.criticalfriend.editing.labels;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.SampleColumn;
import org.criticalfriend.planning.deadlines.Mention;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.DateChange;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Keyed;
import org.criticalfriend.review.Period;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Session;
import org.criticalfriend.review.dates.DateWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What one object is called in a list, a tree or the title of a part: short, and never empty. */
public final class Titles {

	private static final int LONGEST = 80;
	private static final List<String> NAMING = List.of("name", "title", "text", "label", "heading", "section", "key", "column");

	private final Labels labels;

	public Titles(Labels labels) {
		this.labels = labels;
	}

	/** The title of an object of a review or a methodology. */
	public String of(EObject object) {
		return brief(whole(object));
	}

	/** The same, however long it is. */
	public String whole(EObject object) {
		String title = switch (object) {
			case FilledForm copy -> joined(copy.getForm() == null ? "Form" : of(copy.getForm()), copy.getCase() == null ? null : of(copy.getCase()),
					copy.getBy() == null ? copy.getAudience() : copy.getBy().getName(), subject(copy));
			case Session session -> joined("Day " + session.getDay() + (session.getStart() == null ? "" : ", " + session.getStart()), activity(session));
			case Receipt receipt -> receipt.getTitle() == null && receipt.getRequest() != null ? of(receipt.getRequest()) : receipt.getTitle();
			case CaseSample sample -> sample.getSample() == null ? sample.getId() : of(sample.getSample());
			case Case about -> about.getId();
			case Draft draft -> joined(draft.getPublication() == null ? "Version" : of(draft.getPublication()), draft.getState().getLiteral(), DateWords.day(draft.getOn()));
			case DateChange change -> change.getStage() == null ? change.getDates() : of(change.getStage());
			case Period period -> period.getDates();
			case FormAnswer answer -> answer.getKey();
			case Question question -> question.getText();
			case Prompt prompt -> prompt.getText();
			case DocumentRequest request -> request.getText();
			case SampleColumn column -> column.getHeading() == null ? column.getName() : column.getHeading();
			case Identified element -> Mention.plain(element);
			default -> naming(object);
		};
		return title == null || title.isBlank() ? nameless(object) : title.strip().replaceAll("\\s+", " ");
	}

	/** What a copy is about, unless the title of its form says it already. */
	private String subject(FilledForm copy) {
		String subject = Stream.of(copy.getSession(), copy.getPerson(), copy.getReceipt()).filter(Objects::nonNull).findFirst()
				.map(each -> each instanceof Session session ? activity(session) : of(each)).orElse(null);
		return subject != null && copy.getForm() != null && of(copy.getForm()).contains(subject) ? null : subject;
	}

	private String activity(Session session) {
		return session.getTitle() == null && session.getType() != null ? of(session.getType()) : session.getTitle();
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
	}

	private static String naming(EObject object) {
		for (String name : NAMING) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) instanceof String text && !text.isBlank()) {
				return text;
			}
		}
		return null;
	}

	private String nameless(EObject object) {
		String kind = labels.of(object.eClass());
		return object instanceof Keyed keyed && keyed.getId() != null ? kind + " " + keyed.getId() : "New " + kind.toLowerCase(Locale.ROOT);
	}

	private static String brief(String line) {
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST);
		return line.substring(0, space > 0 ? space : LONGEST) + " …";
	}
}
