package org.criticalfriend.workbench.difference;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.editing.difference.DifferenceLine;
import org.criticalfriend.editing.difference.Piece;
import org.criticalfriend.editing.difference.TextDifference;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** A comparison of two versions of a text: what was removed and added has a sign and a colour, and changed words are underlined. */
public final class DifferenceText {

	private static final int AROUND = 2;
	private static final RGB ADDED = new RGB(46, 139, 87);
	private static final RGB REMOVED = new RGB(208, 67, 59);
	private static final float SHARE = 0.28f;
	private static final String ADDED_SIGN = "+ ";
	private static final String REMOVED_SIGN = "− ";

	private final StyledText text;

	/** @param name what screen readers call it */
	public DifferenceText(Composite parent, String name) {
		text = Style.named(new StyledText(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI), name);
		text.setMargins(12, 8, 12, 8);
		text.setLineSpacing(2);
		text.addLineBackgroundListener(this::colour);
	}

	/** Shows a comparison: the lines that differ with two lines around them. */
	public void show(TextDifference difference) {
		StringBuilder all = new StringBuilder();
		List<StyleRange> changed = new ArrayList<>();
		for (List<DifferenceLine> part : difference.parts(AROUND)) {
			if (!all.isEmpty()) {
				all.append("⋯\n");
			}
			part.forEach(line -> add(line, all, changed));
		}
		text.setText(all.isEmpty() ? "Nothing differs." : all.toString());
		text.setStyleRanges(all.isEmpty() ? new StyleRange[0] : changed.toArray(StyleRange[]::new));
	}

	private static void add(DifferenceLine line, StringBuilder all, List<StyleRange> changed) {
		all.append(switch (line.kind()) {
			case ADDED -> ADDED_SIGN;
			case REMOVED -> REMOVED_SIGN;
			case SAME -> "  ";
		});
		boolean whole = line.pieces().stream().allMatch(Piece::changed);
		for (Piece piece : line.pieces()) {
			if (piece.changed() && !whole && !piece.text().isEmpty()) {
				StyleRange range = new StyleRange(all.length(), piece.text().length(), null, null, SWT.BOLD);
				range.underline = true;
				changed.add(range);
			}
			all.append(piece.text());
		}
		all.append('\n');
	}

	private void colour(LineBackgroundEvent line) {
		if (line.lineText.startsWith(ADDED_SIGN)) {
			line.lineBackground = mixed(ADDED);
		} else if (line.lineText.startsWith(REMOVED_SIGN)) {
			line.lineBackground = mixed(REMOVED);
		}
	}

	/** A colour that suits the theme: a share of a strong one on the background. */
	private Color mixed(RGB strong) {
		RGB page = text.getBackground().getRGB();
		return new Color(mixed(page.red, strong.red), mixed(page.green, strong.green), mixed(page.blue, strong.blue));
	}

	private static int mixed(int from, int to) {
		return Math.round(from + (to - from) * SHARE);
	}

	/** What is shown. */
	public String shown() {
		return text.getText();
	}

	/** The control itself. */
	public StyledText control() {
		return text;
	}
}
