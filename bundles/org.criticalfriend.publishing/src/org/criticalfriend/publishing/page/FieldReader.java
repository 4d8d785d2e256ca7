package org.criticalfriend.publishing.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Recognises fields, and finds out what each of them asks. */
final class FieldReader {

	private final Map<String, Element> byId;
	private final Map<String, String> labels = new HashMap<>();

	FieldReader(Element body, Map<String, Element> byId) {
		this.byId = byId;
		for (Element label : Dom.descendants(body, "label")) {
			labels.putIfAbsent(label.getAttribute("for"), Dom.text(label));
		}
	}

	/** The field that an element is, if it is one with a name. */
	Optional<Field> field(Element element) {
		String name = element.getAttribute("name");
		FieldKind kind = name.isEmpty() ? null : kind(element);
		return kind == null ? Optional.empty() : Optional.of(new Field(element, name, kind, label(element, kind)));
	}

	private static FieldKind kind(Element element) {
		return switch (element.getTagName()) {
		case "textarea" -> FieldKind.LINES;
		case "select" -> FieldKind.CHOICE;
		case "input" -> switch (element.getAttribute("type")) {
		case "checkbox" -> FieldKind.TICK;
		case "radio" -> FieldKind.OPTION;
		case "date" -> FieldKind.DATE;
		case "number" -> FieldKind.NUMBER;
		case "hidden", "submit", "button", "reset", "image", "file" -> null;
		default -> FieldKind.LINE;
		};
		default -> null;
		};
	}

	private String label(Element element, FieldKind kind) {
		String own = ownLabel(element);
		List<String> parts = new ArrayList<>();
		if (kind.isBox()) {
			group(element).ifPresent(parts::add);
		}
		parts.add(own.isEmpty() ? element.getAttribute("name") : own);
		return String.join(": ", parts);
	}

	private String ownLabel(Element element) {
		if (element.hasAttribute("aria-label")) {
			return element.getAttribute("aria-label").strip();
		}
		if (element.hasAttribute("aria-labelledby")) {
			return texts(element.getAttribute("aria-labelledby"));
		}
		String label = labels.get(element.getAttribute("id"));
		return label != null && !element.getAttribute("id").isEmpty() ? label : Dom.enclosing(element, "label").map(Dom::text).orElse("");
	}

	/** What a group of boxes asks: its label, or the legend around it. */
	private Optional<String> group(Element box) {
		for (Node each = box.getParentNode(); each instanceof Element element; each = each.getParentNode()) {
			if (element.getAttribute("role").equals("group") && element.hasAttribute("aria-labelledby")) {
				return Optional.of(texts(element.getAttribute("aria-labelledby")));
			}
			if (element.getTagName().equals("fieldset")) {
				return Dom.children(element).stream().filter(child -> child.getTagName().equals("legend")).map(Dom::text).findFirst();
			}
		}
		return Optional.empty();
	}

	private String texts(String ids) {
		return Stream.of(ids.split("\\s+")).map(byId::get).filter(Objects::nonNull).map(Dom::text).collect(Collectors.joining(" – "));
	}
}
