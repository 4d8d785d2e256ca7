package org.criticalfriend.documents.timetable;

import java.util.List;

import org.criticalfriend.methodology.Slot;

/** A cell that spans rows and columns; without slots it is a gap. Several slots share a cell when they overlap. */
public record TimetableCell(int rowSpan, int columnSpan, List<Slot> slots) {
}
