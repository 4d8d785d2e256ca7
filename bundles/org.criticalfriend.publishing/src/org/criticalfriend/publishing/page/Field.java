package org.criticalfriend.publishing.page;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/**
 * A field of a form.
 *
 * @param control the element of the page
 * @param name the stable name under which answers are kept; several boxes may share one
 * @param label what people are asked, in words, on one line
 */
public record Field(Element control, String name, FieldKind kind, String label) {

	/** The name that tells this field from all others of its page: of a box with a value, the name and the value. */
	public String key() {
		boolean single = kind == FieldKind.TICK && control.getAttribute("value").isEmpty();
		return kind.isBox() && !single ? name + "." + value() : name;
	}

	/** What is entered: the text, the value of the selected entry, or what a box means when it is ticked. */
	public String value() {
		return switch (kind) {
		case LINES -> control.getTextContent();
		case CHOICE -> choices().stream().filter(Choice::selected).map(Choice::value).findFirst().orElse("");
		case TICK, OPTION -> control.getAttribute("value").isEmpty() ? "on" : control.getAttribute("value");
		default -> control.getAttribute("value");
		};
	}

	/** Whether a box is ticked. */
	public boolean ticked() {
		return control.hasAttribute("checked");
	}

	/** How many lines there is room for, at least 1. */
	public int rows() {
		String rows = control.getAttribute("rows");
		return rows.matches("[1-9]\\d?") ? Integer.parseInt(rows) : 1;
	}

	/** The entries of a list to choose from, without the empty one that asks people to choose. */
	public List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		for (Element option : Dom.descendants(control, "option")) {
			String text = Dom.text(option);
			String value = option.hasAttribute("value") ? option.getAttribute("value") : text;
			if (!value.isEmpty()) {
				choices.add(new Choice(value, text, option.hasAttribute("selected")));
			}
		}
		return choices;
	}
}
