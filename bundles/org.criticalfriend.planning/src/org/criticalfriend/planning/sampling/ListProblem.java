package org.criticalfriend.planning.sampling;

/**
 * Something wrong with a list that the host sent.
 *
 * @param error whether nothing may be drawn until the list is corrected
 * @param list  what people call the list
 * @param row   counted from 1 without the headings; 0 when the problem concerns the list as a whole
 */
public record ListProblem(boolean error, String list, int row, String message) {

	/** "cases.csv, row 14: date of birth 31/02/2011 is no date". */
	@Override
	public String toString() {
		return list + (row == 0 ? "" : ", row " + row) + ": " + message;
	}
}
