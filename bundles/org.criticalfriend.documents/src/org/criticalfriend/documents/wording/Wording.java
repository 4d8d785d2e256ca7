package org.criticalfriend.documents.wording;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.criticalfriend.publishing.markup.Markup;

/** Services that put texts and ids of a model into the words of a page; the templates call them by their names. */
public class Wording {

	private final Markup markup = new Markup();

	/** The text with the characters that mean something in XHTML written as entities; null gives nothing. */
	public String escaped(String text) {
		if (text == null) {
			return "";
		}
		StringBuilder escaped = null;
		for (int i = 0; i < text.length(); i++) {
			String entity = entity(text.charAt(i));
			if (entity != null && escaped == null) {
				escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
			}
			if (escaped != null) {
				if (entity == null) {
					escaped.append(text.charAt(i));
				} else {
					escaped.append(entity);
				}
			}
		}
		return escaped == null ? text : escaped.toString();
	}

	/** Light markup as XHTML blocks. */
	public String markup(String text) {
		return text == null ? "" : markup.toXhtml(text).stripTrailing();
	}

	/** Light markup of one paragraph, without the paragraph. */
	public String inlineMarkup(String text) {
		return text == null ? "" : markup.toInlineXhtml(text);
	}

	/** The items as a sentence says them: "a", "a and b", "a, b and c". */
	public String listed(Collection<?> items) {
		return listed(items, " and ");
	}

	/** The items as a sentence offers them: "a", "a or b", "a, b or c". */
	public String alternatives(Collection<?> items) {
		return listed(items, " or ");
	}

	private static String listed(Collection<?> items, String last) {
		StringBuilder list = new StringBuilder();
		Iterator<?> rest = items.iterator();
		while (rest.hasNext()) {
			Object item = rest.next();
			if (!list.isEmpty()) {
				list.append(rest.hasNext() ? ", " : last);
			}
			list.append(item);
		}
		return list.toString();
	}

	/** The numbers from 1 to this one. */
	public List<Integer> numbers(Integer last) {
		return IntStream.rangeClosed(1, last).boxed().toList();
	}

	/** A name as part of an address or file name: {@code EffectivenessWorkshop} becomes {@code effectiveness-workshop}. */
	public String slug(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
	}

	/** An id as people say it: {@code KLOE-1.3} becomes "KLOE 1.3". */
	public String spoken(String id) {
		return id.replace('-', ' ');
	}

	/** The number in an id, {@code 3} for {@code EW-03}; the whole id if it holds none. */
	public String ordinal(String id) {
		String number = id.substring(id.lastIndexOf('-') + 1);
		return number.matches("0*[1-9][0-9.]*[a-z]?") ? number.replaceFirst("^0+", "") : id;
	}

	private static String entity(char character) {
		return switch (character) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		default -> character < ' ' && character != '\n' && character != '\t' ? "" : null;
		};
	}
}
