package org.criticalfriend.review.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Source;

/** What a review has on one key line of enquiry, theme or coverage list. */
public final class CoverageRow {

	private final Kloe kloe;
	private final Map<SourceKind, Set<Source>> sources = new EnumMap<>(SourceKind.class);
	private final List<Finding> findings = new ArrayList<>();
	private List<Prompt> openPrompts = List.of();

	CoverageRow(Kloe kloe) {
		this.kloe = kloe;
	}

	void add(SourceKind kind, Source source) {
		sources.computeIfAbsent(kind, each -> new LinkedHashSet<>()).add(source);
	}

	void add(Finding finding) {
		findings.add(finding);
	}

	void setOpenPrompts(List<Prompt> prompts) {
		openPrompts = List.copyOf(prompts);
	}

	/** The key line of enquiry, theme or coverage list. */
	public Kloe kloe() {
		return kloe;
	}

	/** The sources of one kind that inform it, without repetition. */
	public List<Source> sources(SourceKind kind) {
		return List.copyOf(sources.getOrDefault(kind, Set.of()));
	}

	/** The kinds of sources that inform it. */
	public List<SourceKind> kinds() {
		return List.copyOf(sources.keySet());
	}

	/** How many sources inform it. */
	public int size() {
		return sources.values().stream().mapToInt(Set::size).sum();
	}

	/** Whether sources of two kinds or more inform it, so that one can be checked against another. */
	public boolean isTriangulated() {
		return sources.size() >= 2;
	}

	/** The findings that belong to it. */
	public List<Finding> findings() {
		return List.copyOf(findings);
	}

	/** Its prompts that nobody took up, see {@link Prompts}. */
	public List<Prompt> openPrompts() {
		return openPrompts;
	}
}
