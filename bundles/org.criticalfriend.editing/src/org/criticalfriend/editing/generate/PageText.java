package org.criticalfriend.editing.generate;

import java.io.StringReader;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What people read on a page, a line for each paragraph, item, heading and cell; what is filled in or ticked included. */
final class PageText {

	private static final Set<String> UNSEEN = Set.of("head", "style", "script", "template", "svg");
	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup");

	private final StringBuilder text = new StringBuilder();

	private PageText() {
	}

	/** The text of a well-formed page; the page as it is if it is not well-formed. */
	static String of(String page) {
		try {
			return new PageText().read(page);
		} catch (XMLStreamException damaged) {
			return page;
		}
	}

	private String read(String page) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(page));
		int unseen = 0;
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (unseen > 0 || UNSEEN.contains(xml.getLocalName())) {
						unseen++;
					} else {
						begin(xml);
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (unseen > 0) {
						unseen--;
					} else if (!INLINE.contains(xml.getLocalName())) {
						breakLine();
					}
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
					if (unseen == 0) {
						add(xml.getText());
					}
				}
				default -> { }
			}
		}
		breakLine();
		return text.toString();
	}

	private void begin(XMLStreamReader element) {
		if (!INLINE.contains(element.getLocalName())) {
			breakLine();
		}
		if (element.getLocalName().equals("input")) {
			String type = element.getAttributeValue(null, "type");
			if ("radio".equals(type) || "checkbox".equals(type)) {
				text.append(element.getAttributeValue(null, "checked") == null ? "☐" : "☑");
			} else if (element.getAttributeValue(null, "value") != null) {
				text.append(element.getAttributeValue(null, "value"));
			}
		}
	}

	private void add(String characters) {
		for (String word : characters.split("(?<=\\s)|(?=\\s)")) {
			if (!word.isBlank()) {
				text.append(word);
			} else if (!word.isEmpty() && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
				text.append(' ');
			}
		}
	}

	private void breakLine() {
		while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}
}
