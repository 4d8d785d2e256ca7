package org.criticalfriend.publishing.docx;

import java.util.ArrayList;
import java.util.List;

/** The lists of a document. Each numbered list counts for itself; all bulleted lists are one. */
final class Numbering {

	private static final int BULLETS = 1;
	private static final int NUMBERS = 2;
	private static final int LEVELS = 9;
	private static final String[] MARKS = {"•", "–", "▪"};
	private static final String[] COUNTING = {"decimal", "lowerLetter", "lowerRoman"};
	/** How far each level is indented, in twentieths of a point. */
	static final int INDENT = 360;

	private final List<Integer> startsAt = new ArrayList<>();

	/** The list that all bulleted items belong to. */
	int bullets() {
		return BULLETS;
	}

	/** A new numbered list. */
	int numbered(int start) {
		startsAt.add(start);
		return BULLETS + startsAt.size();
	}

	/** The part that defines all lists handed out. */
	byte[] toPart() {
		Wml out = new Wml("w:numbering");
		define(out, BULLETS);
		define(out, NUMBERS);
		out.open("w:num", "w:numId", String.valueOf(BULLETS)).value("w:abstractNumId", String.valueOf(BULLETS)).close();
		for (int i = 0; i < startsAt.size(); i++) {
			out.open("w:num", "w:numId", String.valueOf(BULLETS + 1 + i)).value("w:abstractNumId", String.valueOf(NUMBERS));
			for (int level = 0; level < LEVELS; level++) {
				out.open("w:lvlOverride", "w:ilvl", String.valueOf(level))
						.value("w:startOverride", String.valueOf(level == 0 ? startsAt.get(i) : 1)).close();
			}
			out.close();
		}
		return out.finish();
	}

	private static void define(Wml out, int kind) {
		out.open("w:abstractNum", "w:abstractNumId", String.valueOf(kind)).value("w:multiLevelType", "hybridMultilevel");
		for (int level = 0; level < LEVELS; level++) {
			out.open("w:lvl", "w:ilvl", String.valueOf(level)).value("w:start", "1");
			out.value("w:numFmt", kind == BULLETS ? "bullet" : COUNTING[level % COUNTING.length]);
			out.value("w:lvlText", kind == BULLETS ? MARKS[level % MARKS.length] : "%" + (level + 1) + ".").value("w:lvlJc", "left");
			out.open("w:pPr").empty("w:ind", "w:left", String.valueOf((level + 1) * INDENT), "w:hanging", String.valueOf(INDENT)).close();
			out.open("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial", "w:hint", "default").close();
			out.close();
		}
		out.close();
	}
}
