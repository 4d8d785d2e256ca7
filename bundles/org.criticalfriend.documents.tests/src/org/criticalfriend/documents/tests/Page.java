package org.criticalfriend.documents.tests;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A generated page as a tree. */
final class Page {

	private final Document document;

	private Page(Document document) {
		this.document = document;
	}

	/** Parses a page as XML, which fails if it is not well-formed. */
	static Page of(String xhtml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return new Page(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml))));
		} catch (Exception broken) {
			throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
		}
	}

	/** All elements of these names, in document order. */
	List<Element> elements(String... names) {
		List<Element> found = new ArrayList<>();
		NodeList all = document.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			if (List.of(names).contains(element.getTagName())) {
				found.add(element);
			}
		}
		return found;
	}

	/** All elements that have this attribute. */
	List<Element> having(String attribute) {
		List<Element> found = new ArrayList<>();
		NodeList all = document.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			if (element.hasAttribute(attribute)) {
				found.add(element);
			}
		}
		return found;
	}

	/** The text of the body, white space folded, without style and script. */
	String text() {
		StringBuilder text = new StringBuilder();
		collect(elements("body").get(0), text);
		return text.toString().replaceAll("\\s+", " ");
	}

	/** The text of the element with an id, white space folded. */
	String textOf(String id) {
		StringBuilder text = new StringBuilder();
		collect(byId(id), text);
		return text.toString().replaceAll("\\s+", " ").strip();
	}

	/** The texts of the items of the lists of a kind that stand directly in the element with an id. */
	List<String> items(String id, String list) {
		List<String> items = new ArrayList<>();
		for (Element each : elements("li")) {
			if (each.getParentNode().getNodeName().equals(list) && each.getParentNode().getParentNode() == byId(id)) {
				StringBuilder text = new StringBuilder();
				collect(each, text);
				items.add(text.toString().replaceAll("\\s+", " ").strip());
			}
		}
		return items;
	}

	private Element byId(String id) {
		return having("id").stream().filter(each -> each.getAttribute("id").equals(id)).findFirst().orElseThrow(() -> new AssertionError("nothing has the id " + id));
	}

	private static void collect(org.w3c.dom.Node node, StringBuilder text) {
		if (node instanceof org.w3c.dom.Text) {
			text.append(node.getNodeValue());
		} else if (!node.getNodeName().equals("script") && !node.getNodeName().equals("style")) {
			for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
				collect(child, text);
			}
		}
	}
}
