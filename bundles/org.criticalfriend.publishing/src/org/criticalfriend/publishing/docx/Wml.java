package org.criticalfriend.publishing.docx;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes WordprocessingML. Elements and attributes are given with their usual prefixes: "w:p", "w:val". */
final class Wml {

	private static final String DECLARATIONS = "w=http://schemas.openxmlformats.org/wordprocessingml/2006/main"
			+ " r=http://schemas.openxmlformats.org/officeDocument/2006/relationships"
			+ " wp=http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
			+ " a=http://schemas.openxmlformats.org/drawingml/2006/main pic=http://schemas.openxmlformats.org/drawingml/2006/picture"
			+ " mc=http://schemas.openxmlformats.org/markup-compatibility/2006 w14=http://schemas.microsoft.com/office/word/2010/wordml";

	private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final XMLStreamWriter out;
	private int paragraphs;

	/** Starts a part with this root element. */
	Wml(String root) {
		try {
			out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
			out.writeStartDocument("UTF-8", "1.0");
			out.writeStartElement(root);
			for (String each : DECLARATIONS.split(" ")) {
				int equals = each.indexOf('=');
				out.writeAttribute("xmlns:" + each.substring(0, equals), each.substring(equals + 1));
			}
			out.writeAttribute("mc:Ignorable", "w14");
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Opens an element; attributes are names and values in turn. */
	Wml open(String name, String... attributes) {
		try {
			out.writeStartElement(name);
			count(name);
			writeAttributes(attributes);
			return this;
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private void writeAttributes(String[] attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			out.writeAttribute(attributes[i], clean(attributes[i + 1]));
		}
	}

	private void count(String name) {
		if (name.equals("w:p")) {
			paragraphs++;
		}
	}

	/** How many paragraphs have been written. */
	int paragraphs() {
		return paragraphs;
	}

	/** An element without content. */
	Wml empty(String name, String... attributes) {
		try {
			out.writeEmptyElement(name);
			writeAttributes(attributes);
			return this;
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** An element whose only attribute is {@code w:val}. */
	Wml value(String name, String value) {
		return empty(name, "w:val", value);
	}

	Wml close() {
		try {
			out.writeEndElement();
			return this;
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Closes the elements opened last. */
	Wml close(int count) {
		for (int i = 0; i < count; i++) {
			close();
		}
		return this;
	}

	/** The text of a run. */
	Wml text(String text) {
		try {
			open("w:t", "xml:space", "preserve");
			out.writeCharacters(clean(text));
			return close();
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** A field that Word works out, such as the number of the page. */
	Wml instruction(String code) {
		try {
			open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
			open("w:r").open("w:instrText", "xml:space", "preserve");
			out.writeCharacters(" " + code + " ");
			close(2);
			open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
			open("w:r").text("1").close();
			return open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Ends the part. */
	byte[] finish() {
		try {
			out.writeEndDocument();
			out.close();
			return bytes.toByteArray();
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** XML comes from XML here, so characters that no XML file can hold do not occur; values are checked all the same. */
	private static String clean(String text) {
		return FORBIDDEN.matcher(text).replaceAll("");
	}
}
