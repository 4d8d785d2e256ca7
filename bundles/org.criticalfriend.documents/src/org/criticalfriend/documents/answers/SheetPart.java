package org.criticalfriend.documents.answers;

import java.util.List;

/**
 * Rows of an answer sheet that have the same columns.
 *
 * @param title   the title of the part of the form they come from, in plain text
 * @param heading what stands above what was asked
 * @param columns the headings of the columns, in light markup; empty for questions with one answer that needs no heading
 * @param rows    the rows in which something was answered
 */
public record SheetPart(String title, String heading, List<String> columns, List<SheetRow> rows) {
}
