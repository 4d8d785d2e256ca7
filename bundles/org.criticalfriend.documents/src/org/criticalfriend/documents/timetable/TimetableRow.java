package org.criticalfriend.documents.timetable;

import java.util.List;

/** A row of a timetable: a stretch of time and the cells that begin in it, from left to right. The end is empty if nothing fixes it. */
public record TimetableRow(String start, String end, List<TimetableCell> cells) {
}
