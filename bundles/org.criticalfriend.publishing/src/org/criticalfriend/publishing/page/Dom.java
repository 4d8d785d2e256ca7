package org.criticalfriend.publishing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Questions to ask of the elements of a page. */
public final class Dom {

	private Dom() {
	}

	/** The children that are elements. */
	public static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	/** All elements of a name below another, in document order. */
	public static List<Element> descendants(Element root, String name) {
		List<Element> found = new ArrayList<>();
		for (Element child : children(root)) {
			if (child.getTagName().equals(name)) {
				found.add(child);
			}
			found.addAll(descendants(child, name));
		}
		return found;
	}

	/** The element with an id, at or below another. */
	public static Optional<Element> withId(Element root, String id) {
		return root.getAttribute("id").equals(id) ? Optional.of(root)
				: children(root).stream().map(child -> withId(child, id)).flatMap(Optional::stream).findFirst();
	}

	/** The nearest element of a name around a node. */
	public static Optional<Element> enclosing(Node node, String name) {
		for (Node each = node.getParentNode(); each instanceof Element element; each = each.getParentNode()) {
			if (element.getTagName().equals(name)) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	/** Whether an element is of a style class. */
	public static boolean is(Element element, String styleClass) {
		String classes = element.getAttribute("class");
		return !classes.isEmpty() && (" " + classes + " ").contains(" " + styleClass + " ");
	}

	/** The text of an element, white space folded, without style, script and what is hidden. */
	public static String text(Node node) {
		StringBuilder text = new StringBuilder();
		collect(node, text);
		return text.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
	}

	/** Whether an element is for the screen only: hidden, a script or a button. */
	public static boolean isOffPaper(Element element) {
		return switch (element.getTagName()) {
		case "script", "style", "template", "button" -> true;
		default -> element.hasAttribute("hidden") || is(element, "screen") || is(element, "skip");
		};
	}

	private static void collect(Node node, StringBuilder text) {
		if (node instanceof Text characters) {
			text.append(characters.getData());
		} else if (node instanceof Element element) {
			if (isOffPaper(element)) {
				return;
			}
			boolean breaks = element.getTagName().matches("br|p|div|li|td|th|tr|ul|ol");
			text.append(breaks ? " " : "");
			for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
				collect(child, text);
			}
			text.append(breaks ? " " : "");
		}
	}
}
