package org.criticalfriend.publishing.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** One document as an XHTML page: what every format is made from. */
public final class Page {

	private final Document document;
	private final Element body;
	private final Map<String, Element> byId = new HashMap<>();

	private Page(Document document, Element body) {
		this.document = document;
		this.body = body;
		collectIds(body);
	}

	/**
	 * Reads a page. Nothing outside it is ever fetched.
	 *
	 * @throws PageException if it is not well-formed or has no body
	 */
	public static Page of(String xhtml) throws PageException {
		try {
			Document document = parser().parse(new InputSource(new StringReader(xhtml)));
			List<Element> bodies = Dom.descendants(document.getDocumentElement(), "body");
			if (bodies.isEmpty()) {
				throw new PageException(1, 1, "there is no body");
			}
			return new Page(document, bodies.get(0));
		} catch (SAXParseException broken) {
			throw new PageException(broken.getLineNumber(), broken.getColumnNumber(), broken.getMessage());
		} catch (SAXException | IOException broken) {
			throw new PageException(1, 1, broken.getMessage());
		}
	}

	/** The page as a tree, which the caller may change. */
	public Document document() {
		return document;
	}

	public Element body() {
		return body;
	}

	/** The head of the page; one is made if there is none. */
	public Element head() {
		Element root = document.getDocumentElement();
		List<Element> heads = Dom.descendants(root, "head");
		return heads.isEmpty() ? (Element) root.insertBefore(document.createElement("head"), root.getFirstChild()) : heads.get(0);
	}

	/** The element that holds the content: {@code main}, or the body of a page that has none. */
	public Element content() {
		return first(body, "main", body);
	}

	/** The title of the document, empty if it has none. */
	public String title() {
		return Dom.text(first(head(), "title", document.createElement("title")));
	}

	/** The language of the document as a tag such as "en-GB", which is also what a page means that does not say. */
	public String language() {
		String language = document.getDocumentElement().getAttribute("lang");
		return language.isEmpty() ? "en-GB" : language;
	}

	/** What stands at the top of every page on paper; empty if nothing. */
	public String masthead() {
		return running("masthead");
	}

	/** What stands at the foot of every page on paper; empty if nothing. */
	public String colophon() {
		return running("colophon");
	}

	/** Whether the document is a deck of slides. */
	public boolean isDeck() {
		return Dom.descendants(content(), "section").stream().anyMatch(section -> Dom.is(section, "slide"));
	}

	/** The fields to fill in, in document order. */
	public List<Field> fields() {
		List<Field> fields = new ArrayList<>();
		FieldReader reader = new FieldReader(body, byId);
		collectFields(body, reader, fields);
		return fields;
	}

	private static void collectFields(Element parent, FieldReader reader, List<Field> fields) {
		for (Element child : Dom.children(parent)) {
			reader.field(child).ifPresent(fields::add);
			collectFields(child, reader, fields);
		}
	}

	private String running(String styleClass) {
		return Dom.children(body).stream().filter(child -> Dom.is(child, styleClass)).map(Dom::text).findFirst().orElse("");
	}

	private void collectIds(Element element) {
		String id = element.getAttribute("id");
		if (!id.isEmpty()) {
			byId.putIfAbsent(id, element);
		}
		Dom.children(element).forEach(this::collectIds);
	}

	private static Element first(Element root, String name, Element otherwise) {
		List<Element> found = Dom.descendants(root, name);
		return found.isEmpty() ? otherwise : found.get(0);
	}

	private static DocumentBuilder parser() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			DocumentBuilder parser = factory.newDocumentBuilder();
			parser.setErrorHandler(new Strict());
			return parser;
		} catch (ParserConfigurationException unsupported) {
			throw new IllegalStateException(unsupported);
		}
	}

	/** Reports by exceptions only; the parser's own handler prints. */
	private static final class Strict implements ErrorHandler {

		@Override
		public void warning(SAXParseException exception) {
			// says nothing about what the page holds
		}

		@Override
		public void error(SAXParseException exception) throws SAXException {
			throw exception;
		}

		@Override
		public void fatalError(SAXParseException exception) throws SAXException {
			throw exception;
		}
	}
}
