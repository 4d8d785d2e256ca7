package org.criticalfriend.documents.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.criticalfriend.methodology.Actor;
import org.criticalfriend.methodology.Slot;

/**
 * A day as a table: one column a stream and one for others if there are any, one row for each stretch between two times at which something begins or ends. A slot
 * is one cell over all its rows and over neighbouring streams that share it.
 */
final class Timetable {

	/** Sorts after every time of a day; stands for the end of a slot that has none. */
	private static final String OPEN_END = "~";

	private final List<Actor> streams;
	private final List<Slot> slots;
	private final List<String> times;

	Timetable(List<Actor> streams, List<Slot> slots) {
		this.streams = streams;
		this.slots = slots;
		NavigableSet<String> all = new TreeSet<>();
		for (Slot slot : slots) {
			all.add(time(slot.getStart()));
			if (slot.getEnd() != null) {
				all.add(time(slot.getEnd()));
			}
		}
		if (slots.stream().anyMatch(slot -> slot.getEnd() == null && time(slot.getStart()).equals(all.last()))) {
			all.add(OPEN_END);
		}
		times = new ArrayList<>(all);
	}

	/** Whether people who are no stream have a column. */
	boolean hasOthers() {
		return !streams.isEmpty() && slots.stream().anyMatch(slot -> !slot.getOthers().isEmpty());
	}

	/** One column for each stream and the last for others; a programme without streams has one column. */
	private int width() {
		return Math.max(1, streams.size()) + (hasOthers() ? 1 : 0);
	}

	private boolean isIn(Slot slot, int column) {
		if (streams.isEmpty()) {
			return true;
		}
		return column == streams.size() ? !slot.getOthers().isEmpty() : slot.isAll() || slot.getStreams().contains(streams.get(column));
	}

	/** A slot without an end lasts until something else begins or ends. */
	private int rowAfter(Slot slot) {
		return slot.getEnd() == null ? times.indexOf(time(slot.getStart())) + 1 : times.indexOf(time(slot.getEnd()));
	}

	List<TimetableRow> rows() {
		int height = Math.max(0, times.size() - 1);
		List<List<List<Slot>>> grid = occupied(height);
		boolean[][] covered = new boolean[height][width()];
		List<TimetableRow> rows = new ArrayList<>();
		for (int row = 0; row < height; row++) {
			List<TimetableCell> cells = new ArrayList<>();
			for (int column = 0; column < width(); column++) {
				if (!covered[row][column]) {
					cells.add(cellAt(grid, covered, row, column));
				}
			}
			rows.add(new TimetableRow(times.get(row), times.get(row + 1).equals(OPEN_END) ? "" : times.get(row + 1), cells));
		}
		return rows;
	}

	private TimetableCell cellAt(List<List<List<Slot>>> grid, boolean[][] covered, int row, int column) {
		List<Slot> content = grid.get(row).get(column);
		int rowSpan = 1;
		while (!content.isEmpty() && row + rowSpan < grid.size() && grid.get(row + rowSpan).get(column).equals(content)) {
			rowSpan++;
		}
		int columnSpan = 1;
		while (!content.isEmpty() && column + columnSpan < width()
				&& sameBelow(grid, covered, row, rowSpan, column + columnSpan, content)) {
			columnSpan++;
		}
		for (int r = row; r < row + rowSpan; r++) {
			Arrays.fill(covered[r], column, column + columnSpan, true);
		}
		return new TimetableCell(rowSpan, columnSpan, content);
	}

	private static boolean sameBelow(List<List<List<Slot>>> grid, boolean[][] covered, int row, int rowSpan, int column, List<Slot> content) {
		for (int r = row; r < row + rowSpan; r++) {
			if (covered[r][column] || !grid.get(r).get(column).equals(content)) {
				return false;
			}
		}
		return true;
	}

	private List<List<List<Slot>>> occupied(int height) {
		List<List<List<Slot>>> grid = new ArrayList<>();
		for (int row = 0; row < height; row++) {
			List<List<Slot>> cells = new ArrayList<>();
			for (int column = 0; column < width(); column++) {
				cells.add(new ArrayList<>());
			}
			grid.add(cells);
		}
		for (Slot slot : slots) {
			int from = times.indexOf(time(slot.getStart()));
			int to = rowAfter(slot);
			for (int column = 0; column < width(); column++) {
				if (isIn(slot, column)) {
					for (int row = from; row < to; row++) {
						grid.get(row).get(column).add(slot);
					}
				}
			}
		}
		return grid;
	}

	private static String time(String written) {
		return written.length() == 4 ? "0" + written : written;
	}
}
