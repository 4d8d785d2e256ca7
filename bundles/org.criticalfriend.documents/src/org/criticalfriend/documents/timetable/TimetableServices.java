package org.criticalfriend.documents.timetable;

import java.util.List;

import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.ProgrammeDay;
import org.criticalfriend.methodology.Slot;

/** Lets templates lay out a day of a programme as a table with merged cells. */
public class TimetableServices {

	/** The rows of the day's table, by time. */
	public List<TimetableRow> timetable(ProgrammeDay day) {
		return table(day).rows();
	}

	/** Whether the table of the day has a last column for people who are no stream. */
	public boolean hasOthers(ProgrammeDay day) {
		return table(day).hasOthers();
	}

	private static Timetable table(ProgrammeDay day) {
		return new Timetable(((Programme) day.eContainer()).getStreams(), day.getSlots());
	}

	/** When the row begins and ends, {@code 09:30 to 11:30}; only when it begins if it has no end. */
	public String time(TimetableRow row) {
		return row.end().isEmpty() ? "From " + row.start() : row.start() + " to " + row.end();
	}

	public List<TimetableCell> cells(TimetableRow row) {
		return row.cells();
	}

	public int rowSpan(TimetableCell cell) {
		return cell.rowSpan();
	}

	public int columnSpan(TimetableCell cell) {
		return cell.columnSpan();
	}

	/** What happens in the cell; empty for a gap. */
	public List<Slot> slots(TimetableCell cell) {
		return cell.slots();
	}
}
