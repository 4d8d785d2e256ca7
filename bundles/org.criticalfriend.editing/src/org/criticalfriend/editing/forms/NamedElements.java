package org.criticalfriend.editing.forms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.criticalfriend.editing.labels.Labels;
import org.criticalfriend.editing.labels.Titles;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Publication;
import org.criticalfriend.methodology.Section;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.review.answers.Choice;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Texts of a review that are the id of something in its methodology: people choose them by what that is called. */
final class NamedElements {

	private final Titles titles;

	NamedElements(Labels labels) {
		titles = new Titles(labels);
	}

	/** Whether an attribute holds such ids. */
	boolean isName(EAttribute attribute) {
		return attribute == Literals.SECTION_TEXT__SECTION || attribute == Literals.COMMENT__SECTION || attribute == Literals.DETAIL__COLUMN;
	}

	/** What can be chosen, and what is there already even if the methodology does not know it. */
	List<Choice> choices(EObject object, EAttribute attribute) {
		List<Choice> choices = new ArrayList<>();
		elements(object).forEach(each -> choices.add(new Choice(each.getName(), titles.of(each))));
		if (object.eGet(attribute) instanceof String there && choices.stream().noneMatch(each -> each.value().equals(there))) {
			choices.add(new Choice(there, "`" + there + "`, which the methodology does not know"));
		}
		return choices;
	}

	private static List<? extends Identified> elements(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Draft draft) {
				return sections(draft.getPublication());
			}
			if (each instanceof CaseSample sample) {
				return sample.getSample() == null ? List.of() : sample.getSample().getColumns();
			}
		}
		return List.of();
	}

	/** All sections of a publication, also those within others, in the order of the page. */
	static List<Section> sections(Publication publication) {
		List<Section> sections = new ArrayList<>();
		if (publication != null) {
			for (Iterator<EObject> all = publication.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Section section && section.getName() != null) {
					sections.add(section);
				}
			}
		}
		return sections;
	}
}
