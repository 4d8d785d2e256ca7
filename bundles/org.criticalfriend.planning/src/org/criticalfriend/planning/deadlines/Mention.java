package org.criticalfriend.planning.deadlines;

import org.criticalfriend.methodology.DocumentRequest;
import org.criticalfriend.methodology.Duty;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Task;
import org.criticalfriend.methodology.Titled;

/** Names the elements of a methodology within a sentence. */
public final class Mention {

	private static final int LONGEST = 60;

	private Mention() {
	}

	/** The title or the beginning of the text between quotation marks; the id of what has neither. */
	public static String of(Identified element) {
		return text(element) == null ? "`" + element.getName() + "`" : "“" + plain(element) + "”";
	}

	/** The same without quotation marks. */
	public static String plain(Identified element) {
		String text = text(element);
		return text == null ? element.getName() : brief(text.strip().replaceAll("\\s+", " "));
	}

	private static String text(Identified element) {
		return switch (element) {
		case Titled titled -> titled.getTitle();
		case Task task -> task.getText();
		case Duty duty -> duty.getText();
		case DocumentRequest document -> document.getText();
		default -> null;
		};
	}

	private static String brief(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int space = text.lastIndexOf(' ', LONGEST);
		return text.substring(0, space > 0 ? space : LONGEST) + " …";
	}
}
