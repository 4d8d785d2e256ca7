package org.criticalfriend.workbench.review.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.criticalfriend.editing.forms.ReviewForms;
import org.criticalfriend.review.Draft;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;
import org.eclipse.emf.ecore.EObject;

/** The contents of a review: its sections, what is in them and in what order. */
final class Contents {

	private static final String UNKNOWN = "Without a form";

	private final Review review;
	private final ReviewForms forms;

	Contents(Review review, ReviewForms forms) {
		this.review = review;
		this.forms = forms;
	}

	List<ContentNode> all() {
		return Stream.of(Section.values()).map(section -> new ContentNode(Place.of(section), section.title(), Place.of(section), in(section))).toList();
	}

	private List<ContentNode> in(Section section) {
		return switch (section) {
			case OVERVIEW, PLAN -> List.of();
			case REVIEW -> nodes(section, Stream.concat(Stream.ofNullable(review.getHost()), review.getOrganisations().stream()).toList());
			case PEOPLE -> nodes(section, review.getPeople());
			case EVIDENCE -> nodes(section, review.getRequests());
			case SAMPLES -> review.getSamples().stream().map(each -> node(section, each, nodes(section, each.getCases()))).toList();
			case PROGRAMME -> grouped(section, review.getSessions(), Session::getProgramme);
			case ANSWERS -> grouped(section, review.getForms(), FilledForm::getForm);
			case FINDINGS -> findings();
			case RECOMMENDATIONS -> nodes(section, review.getRecommendations());
			case PRIORITIES -> Stream.concat(review.getPriorities().stream(), review.getActions().stream()).map(each -> node(section, each, List.of())).toList();
			case PUBLICATIONS -> grouped(section, review.getDrafts(), Draft::getPublication);
		};
	}

	private List<ContentNode> nodes(Section section, List<? extends EObject> objects) {
		return objects.stream().map(each -> node(section, each, List.of())).toList();
	}

	private ContentNode node(Section section, EObject object, List<ContentNode> children) {
		return new ContentNode(Place.of(section, object), forms.title(object), Place.of(section, object), children);
	}

	private <T extends EObject> List<ContentNode> grouped(Section section, List<T> objects, Function<T, ? extends EObject> by) {
		Map<EObject, List<T>> groups = new LinkedHashMap<>();
		List<T> others = new ArrayList<>();
		for (T each : objects) {
			EObject group = by.apply(each);
			(group == null ? others : groups.computeIfAbsent(group, key -> new ArrayList<>())).add(each);
		}
		List<ContentNode> nodes = new ArrayList<>();
		groups.forEach((group, members) -> nodes.add(new ContentNode(group, forms.title(group), Place.of(section), members.stream()
				.map(each -> new ContentNode(Place.of(section, each), within(forms.title(group), forms.wholeTitle(each)), Place.of(section, each), List.of())).toList())));
		nodes.addAll(nodes(section, others));
		return nodes;
	}

	/** What tells a member from the others of its group: its title without that of the group. */
	private static String within(String group, String title) {
		String rest = title.startsWith(group + ", ") ? title.substring(group.length() + 2) : title;
		return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
	}

	private List<ContentNode> findings() {
		return forms.findings().stream().map(group -> new ContentNode(group.kloe().<Object>map(each -> each).orElse(UNKNOWN), group.title(), Place.of(Section.FINDINGS),
				group.findings().stream().map(entry -> new ContentNode(List.of(group.title(), entry.finding()), entry.title(), Place.of(Section.FINDINGS, entry.finding()), List.<ContentNode>of())).toList())).toList();
	}
}
