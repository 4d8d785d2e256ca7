package org.criticalfriend.publishing.docx;

import java.util.Arrays;

import org.criticalfriend.publishing.page.Dom;
import org.criticalfriend.publishing.page.Field;
import org.w3c.dom.Element;

/**
 * Shares out the width of a table among its columns by what is in them: enough for the longest word,
 * and more where there is more text, though less than in proportion.
 */
final class ColumnWidths {

	/** A character of table text, in twentieths of a point. */
	private static final int CHARACTER = 105;
	private static final int PADDING = 230;
	private static final int LONGEST_WORD = 18;
	/** What a text field counts for, as if it were a text of so many characters. */
	private static final int FIELD = 300;
	private static final int FEWEST = 6;
	private static final double LESS = 0.7;

	private final TableGrid grid;
	private final Inlines inlines;

	ColumnWidths(TableGrid grid, Inlines inlines) {
		this.grid = grid;
		this.inlines = inlines;
	}

	/** The widths of all columns, which add up to the whole. */
	int[] of(int whole, Element table) {
		int columns = grid.columns();
		double[] least = new double[columns];
		double[] wanted = new double[columns];
		Arrays.fill(least, FEWEST * CHARACTER + PADDING);
		Arrays.fill(wanted, 1);
		for (TableGrid.Row row : grid.rows()) {
			for (TableGrid.Place place : row.places()) {
				if (place.cell() != null && place.columns() == 1) {
					String text = Dom.text(place.cell());
					least[place.column()] = Math.max(least[place.column()], Math.min(longestWord(text), LONGEST_WORD) * CHARACTER + PADDING);
					wanted[place.column()] = Math.max(wanted[place.column()], Math.pow(room(place.cell(), text), LESS));
				}
			}
		}
		if (Dom.is(table, "programme")) {
			Arrays.fill(wanted, 1, columns, 1);
			Arrays.fill(least, 1, columns, 0);
			wanted[0] = 0;
			least[0] = 1350;
		}
		return shared(whole, least, wanted);
	}

	private double room(Element cell, String text) {
		for (String control : new String[] {"textarea", "select", "input"}) {
			for (Element each : Dom.descendants(cell, control)) {
				Field field = inlines.field(each);
				if (field != null && !field.kind().isBox()) {
					return control.equals("textarea") ? FIELD : FIELD / 4.0;
				}
			}
		}
		return Dom.is(cell, "answer") || text.isEmpty() && Dom.enclosing(cell, "table").filter(table -> Dom.is(table, "blank")).isPresent() ? FIELD : text.length();
	}

	private static int[] shared(int whole, double[] least, double[] wanted) {
		double taken = Arrays.stream(least).sum();
		double all = Arrays.stream(wanted).sum();
		int[] widths = new int[least.length];
		int left = whole;
		for (int i = 0; i < widths.length; i++) {
			double width = taken >= whole ? whole * least[i] / taken : least[i] + (whole - taken) * wanted[i] / all;
			widths[i] = i == widths.length - 1 ? left : (int) width;
			left -= widths[i];
		}
		return widths;
	}

	private static int longestWord(String text) {
		int longest = 0;
		for (String word : text.split("[ \\-/]")) {
			longest = Math.max(longest, word.length());
		}
		return longest;
	}
}
