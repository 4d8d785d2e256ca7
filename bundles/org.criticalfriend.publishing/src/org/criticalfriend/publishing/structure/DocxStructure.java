package org.criticalfriend.publishing.structure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.criticalfriend.publishing.page.Dom;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the structure of a Word document: outline levels come from its styles. */
public final class DocxStructure {

	private static final Pattern HEADING = Pattern.compile("Heading([1-6])|Title|SlideTitle");

	private final List<Heading> headings = new ArrayList<>();
	/** The style of tables that only give places on the sheet. */
	private static final String LAYOUT = "Badges";

	private final List<TableOutline> tables = new ArrayList<>();
	private final List<Entry> fields = new ArrayList<>();

	private DocxStructure() {
	}

	/** @throws IOException if this is no Word document */
	public static Structure of(byte[] file) throws IOException {
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
			PackagePart document = parts.getPart(parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0));
			DocxStructure reader = new DocxStructure();
			try (InputStream xml = document.getInputStream()) {
				reader.collect(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xml).getDocumentElement());
			}
			return new Structure(parts.getPackageProperties().getTitleProperty().orElse(""), reader.headings, reader.tables, reader.fields);
		} catch (OpenXML4JException | SAXException | ParserConfigurationException broken) {
			throw new IOException("The Word document cannot be read: " + broken.getMessage(), broken);
		}
	}

	private void collect(Element parent) {
		for (Element child : Dom.children(parent)) {
			switch (child.getTagName()) {
			case "w:p" -> heading(child);
			case "w:tbl" -> {
				if (!value(child, "w:tblPr", "w:tblStyle").equals(LAYOUT)) {
					tables.add(table(child));
				}
			}
			case "w:sdt" -> fields.add(field(child));
			default -> { }
			}
			collect(child);
		}
	}

	private void heading(Element paragraph) {
		Matcher style = HEADING.matcher(value(paragraph, "w:pPr", "w:pStyle"));
		if (style.matches()) {
			int level = style.group(1) != null ? Integer.parseInt(style.group(1)) : style.group().equals("Title") ? 1 : 2;
			headings.add(new Heading(level, text(paragraph)));
		}
	}

	private static TableOutline table(Element table) {
		List<String> head = new ArrayList<>();
		int rows = 0;
		for (Element row : named(table, "w:tr")) {
			if (Dom.descendants(row, "w:tblHeader").isEmpty()) {
				rows++;
			} else {
				named(row, "w:tc").forEach(cell -> head.add(text(cell)));
			}
		}
		return new TableOutline(head, rows);
	}

	private static Entry field(Element control) {
		Element properties = named(control, "w:sdtPr").get(0);
		EntryKind kind = !named(properties, "w14:checkbox").isEmpty() ? EntryKind.BOX
				: !named(properties, "w:dropDownList").isEmpty() ? EntryKind.CHOICE : EntryKind.TEXT;
		return new Entry(value(properties, "w:tag"), kind, value(properties, "w:alias"));
	}

	private static String value(Element element, String... path) {
		Element at = element;
		for (String step : path) {
			List<Element> found = named(at, step);
			if (found.isEmpty()) {
				return "";
			}
			at = found.get(0);
		}
		return at.getAttribute("w:val");
	}

	private static List<Element> named(Element parent, String name) {
		return Dom.children(parent).stream().filter(child -> child.getTagName().equals(name)).toList();
	}

	private static String text(Element node) {
		StringBuilder text = new StringBuilder();
		for (Element run : Dom.descendants(node, "w:t")) {
			text.append(run.getTextContent());
		}
		return text.toString();
	}
}
