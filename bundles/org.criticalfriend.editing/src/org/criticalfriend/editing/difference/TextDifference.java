package org.criticalfriend.editing.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** What differs between two versions of a text, line by line, and word by word within lines that changed. */
public final class TextDifference {

	private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\w)(?=\\W)|(?<=\\W)(?=\\w)");

	private final List<DifferenceLine> lines = new ArrayList<>();

	/** Neighbouring lines or words that differ; ends are not included. */
	private record Change(int oldFrom, int oldTo, int newFrom, int newTo) {
	}

	private TextDifference(List<String> before, List<String> after) {
		int old = 0;
		int now = 0;
		for (Change change : changes(before, after)) {
			while (old < change.oldFrom()) {
				addSame(before, old++, now++);
			}
			add(before.subList(change.oldFrom(), change.oldTo()), old, after.subList(change.newFrom(), change.newTo()), now);
			old = change.oldTo();
			now = change.newTo();
		}
		while (old < before.size()) {
			addSame(before, old++, now++);
		}
	}

	private void addSame(List<String> before, int old, int now) {
		lines.add(new DifferenceLine(DifferenceLine.Kind.SAME, old + 1, now + 1, List.of(new Piece(before.get(old), false))));
	}

	/** Compares two versions. Time grows with their length times the number of differences. */
	public static TextDifference of(String before, String after) {
		return new TextDifference(before.lines().toList(), after.lines().toList());
	}

	/** What was removed and what was added at the same place is one change, however the algorithm says it. */
	private static List<Change> changes(List<String> before, List<String> after) {
		List<Change> changes = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
			int old = delta.getSource().getPosition();
			int now = delta.getTarget().getPosition();
			Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
			boolean goesOn = last != null && last.oldTo() == old && last.newTo() == now;
			if (goesOn) {
				changes.remove(changes.size() - 1);
			}
			changes.add(new Change(goesOn ? last.oldFrom() : old, old + delta.getSource().size(), goesOn ? last.newFrom() : now, now + delta.getTarget().size()));
		}
		return changes;
	}

	private void add(List<String> removed, int old, List<String> added, int now) {
		List<DifferenceLine> newer = new ArrayList<>();
		for (int line = 0; line < Math.max(removed.size(), added.size()); line++) {
			List<Piece> before = new ArrayList<>();
			List<Piece> after = new ArrayList<>();
			if (line < removed.size() && line < added.size()) {
				words(removed.get(line), added.get(line), before, after);
			} else if (line < removed.size()) {
				before.add(new Piece(removed.get(line), true));
			} else {
				after.add(new Piece(added.get(line), true));
			}
			if (line < removed.size()) {
				lines.add(new DifferenceLine(DifferenceLine.Kind.REMOVED, old + line + 1, 0, before));
			}
			if (line < added.size()) {
				newer.add(new DifferenceLine(DifferenceLine.Kind.ADDED, 0, now + line + 1, after));
			}
		}
		lines.addAll(newer);
	}

	private static void words(String removed, String added, List<Piece> before, List<Piece> after) {
		List<String> oldWords = Arrays.asList(WORD.split(removed));
		List<String> newWords = Arrays.asList(WORD.split(added));
		int old = 0;
		int now = 0;
		for (Change change : changes(oldWords, newWords)) {
			add(before, oldWords.subList(old, change.oldFrom()), false);
			add(after, newWords.subList(now, change.newFrom()), false);
			add(before, oldWords.subList(change.oldFrom(), change.oldTo()), true);
			add(after, newWords.subList(change.newFrom(), change.newTo()), true);
			old = change.oldTo();
			now = change.newTo();
		}
		add(before, oldWords.subList(old, oldWords.size()), false);
		add(after, newWords.subList(now, newWords.size()), false);
	}

	private static void add(List<Piece> pieces, List<String> words, boolean changed) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(String.join("", words), changed));
		}
	}

	/** Whether both versions have the same lines. */
	public boolean isEmpty() {
		return lines.stream().allMatch(line -> line.kind() == DifferenceLine.Kind.SAME);
	}

	/** All lines of both versions, what was removed before what was added in its place. */
	public List<DifferenceLine> lines() {
		return List.copyOf(lines);
	}

	/**
	 * The lines that differ, with lines around them that do not.
	 *
	 * @param around how many lines before and after each difference
	 * @return parts of the text, in order; none if nothing differs
	 */
	public List<List<DifferenceLine>> parts(int around) {
		List<List<DifferenceLine>> parts = new ArrayList<>();
		int end = -1;
		for (int line = 0; line < lines.size(); line++) {
			if (lines.get(line).kind() != DifferenceLine.Kind.SAME) {
				int from = Math.max(0, line - around);
				if (parts.isEmpty() || from > end) {
					parts.add(new ArrayList<>());
					end = from;
				}
				int to = Math.min(lines.size(), line + around + 1);
				parts.get(parts.size() - 1).addAll(lines.subList(Math.min(end, to), to));
				end = Math.max(end, to);
			}
		}
		return parts;
	}
}
