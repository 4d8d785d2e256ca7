package org.criticalfriend.workbench.methodology.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.graphics.Point;

/** Searches the text of a viewer. Takes time in proportion to the length of the text. */
public final class Searching {

	private static final int MOST = 10_000;

	private final SourceViewer viewer;
	private Pattern last = Pattern.compile("");

	/** A place where something was found. */
	record Match(int offset, int length) {
	}

	/** Searches a viewer. */
	public Searching(SourceViewer viewer) {
		this.viewer = viewer;
	}

	int start() {
		return viewer.getSelectedRange().x;
	}

	int end() {
		Point selected = viewer.getSelectedRange();
		return selected.x + selected.y;
	}

	void select(Match match) {
		viewer.setSelectedRange(match.offset(), match.length());
		viewer.revealRange(match.offset(), match.length());
	}

	/** @throws java.util.regex.PatternSyntaxException if it is no regular expression but said to be one */
	List<Match> find(String wanted, boolean matchCase, boolean wholeWords, boolean pattern) {
		List<Match> found = new ArrayList<>();
		if (wanted.isEmpty()) {
			return found;
		}
		last = compiled(wanted, matchCase, wholeWords, pattern);
		Matcher matcher = last.matcher(viewer.getDocument().get());
		while (found.size() < MOST && matcher.find()) {
			if (matcher.end() > matcher.start()) {
				found.add(new Match(matcher.start(), matcher.end() - matcher.start()));
			}
		}
		return found;
	}

	private static Pattern compiled(String wanted, boolean matchCase, boolean wholeWords, boolean pattern) {
		String expression = pattern ? wanted : Pattern.quote(wanted);
		return Pattern.compile(wholeWords ? "\\b(?:" + expression + ")\\b" : expression,
				Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	/** Replaces all places by one change of the text. */
	void replace(List<Match> matches, String replacement, boolean pattern) {
		IDocument document = viewer.getDocument();
		int start = matches.get(0).offset();
		Match end = matches.get(matches.size() - 1);
		String text = document.get();
		StringBuilder changed = new StringBuilder();
		int from = start;
		for (Match each : matches) {
			changed.append(text, from, each.offset());
			String found = text.substring(each.offset(), each.offset() + each.length());
			changed.append(pattern ? expanded(found, replacement) : replacement);
			from = each.offset() + each.length();
		}
		try {
			document.replace(start, end.offset() + end.length() - start, changed.toString());
			viewer.setSelectedRange(start + changed.length(), 0);
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private String expanded(String found, String replacement) {
		try {
			return last.matcher(found).replaceFirst(replacement);
		} catch (IllegalArgumentException | IndexOutOfBoundsException noGroup) {
			return replacement;
		}
	}
}
