package org.criticalfriend.editing.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.editing.labels.Titles;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Review;

/** Puts findings under the key lines of enquiry and themes they belong to. */
final class FindingGroups {

	private static final String NONE = "Under no key line of enquiry";

	private final Titles titles;

	FindingGroups(Titles titles) {
		this.titles = titles;
	}

	/** All groups in the order of the methodology, also empty ones; last the findings that belong to none, if there are any. */
	List<FindingGroup> of(Review review) {
		Map<Kloe, List<FindingGroup.Entry>> groups = new LinkedHashMap<>();
		if (review.getMethodology() != null) {
			review.getMethodology().getElements().stream().filter(Kloe.class::isInstance).forEach(kloe -> groups.put((Kloe) kloe, new ArrayList<>()));
		}
		List<FindingGroup.Entry> others = new ArrayList<>();
		for (Finding finding : review.getFindings()) {
			FindingGroup.Entry entry = new FindingGroup.Entry(finding, titles.of(finding),
					finding.getEvidence().stream().map(source -> new FindingGroup.Evidence(source, titles.of(source))).toList());
			List<Kloe> own = finding.getKloes().stream().filter(groups::containsKey).toList();
			own.forEach(kloe -> groups.get(kloe).add(entry));
			if (own.isEmpty()) {
				others.add(entry);
			}
		}
		List<FindingGroup> all = new ArrayList<>();
		groups.forEach((kloe, findings) -> all.add(new FindingGroup(Optional.of(kloe), titles.of(kloe), List.copyOf(findings))));
		if (!others.isEmpty()) {
			all.add(new FindingGroup(Optional.empty(), NONE, List.copyOf(others)));
		}
		return all;
	}
}
