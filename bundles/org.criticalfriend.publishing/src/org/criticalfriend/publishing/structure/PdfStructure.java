package org.criticalfriend.publishing.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the structure of a tagged PDF from its tags, as assistive technology does. */
public final class PdfStructure {

	private final List<Heading> headings = new ArrayList<>();
	private final List<TableOutline> tables = new ArrayList<>();
	private final List<Entry> fields = new ArrayList<>();
	private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

	private PdfStructure() {
	}

	/** @throws IOException if this is no PDF, or one without tags */
	public static Structure of(byte[] file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file)) {
			if (pdf.getDocumentCatalog().getStructureTreeRoot() == null) {
				throw new IOException("The PDF has no tags.");
			}
			PdfStructure reader = new PdfStructure();
			for (PDPage page : pdf.getPages()) {
				reader.texts.put(page.getCOSObject(), texts(page));
			}
			reader.collect(pdf.getDocumentCatalog().getStructureTreeRoot());
			return new Structure(pdf.getDocumentInformation().getTitle(), reader.headings, reader.tables, reader.fields);
		}
	}

	private void collect(PDStructureNode node) throws IOException {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				String type = element.getStructureType();
				if (type.matches("H[1-6]")) {
					headings.add(new Heading(type.charAt(1) - '0', text(element)));
				} else if (type.equals("Table")) {
					tables.add(table(element));
				} else if (type.equals("Form")) {
					field(element);
				}
				collect(element);
			}
		}
	}

	private TableOutline table(PDStructureElement table) {
		List<String> head = new ArrayList<>();
		int rows = 0;
		for (Object part : table.getKids()) {
			if (part instanceof PDStructureElement element) {
				if (element.getStructureType().equals("THead")) {
					for (PDStructureElement row : elements(element)) {
						elements(row).forEach(cell -> head.add(text(cell)));
					}
				} else {
					rows += (int) elements(element).stream().filter(row -> row.getStructureType().equals("TR")).count();
				}
			}
		}
		return new TableOutline(head, rows);
	}

	private void field(PDStructureElement form) throws IOException {
		for (Object kid : form.getKids()) {
			if (kid instanceof PDObjectReference reference && reference.getReferencedObject() != null) {
				fields.add(entry(((COSDictionary) reference.getReferencedObject().getCOSObject())));
			}
		}
	}

	private static Entry entry(COSDictionary widget) {
		StringBuilder name = new StringBuilder();
		String type = null;
		for (COSDictionary each = widget; each != null; each = each.getCOSDictionary(COSName.PARENT)) {
			String part = each.getString(COSName.T);
			if (part != null) {
				name.insert(0, name.isEmpty() ? part : part + ".");
			}
			type = type == null ? each.getNameAsString(COSName.FT) : type;
		}
		if ("Btn".equals(type) && widget.getString(COSName.T) == null) {
			name.append('.').append(onState(widget));
		}
		EntryKind kind = "Btn".equals(type) ? EntryKind.BOX : "Ch".equals(type) ? EntryKind.CHOICE : EntryKind.TEXT;
		return new Entry(name.toString(), kind, widget.getString(COSName.TU, ""));
	}

	/** What a radio button means when it is on. */
	private static String onState(COSDictionary widget) {
		COSDictionary looks = widget.getCOSDictionary(COSName.AP).getCOSDictionary(COSName.N);
		return looks.keySet().stream().filter(state -> !state.equals(COSName.Off)).map(COSName::getName).findFirst().orElse("");
	}

	private static List<PDStructureElement> elements(PDStructureElement parent) {
		return parent.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).toList();
	}

	private String text(PDStructureElement element) {
		StringBuilder text = new StringBuilder();
		append(element, element.getPage(), text);
		return text.toString().strip();
	}

	private void append(PDStructureElement element, PDPage inherited, StringBuilder text) {
		PDPage page = element.getPage() == null ? inherited : element.getPage();
		for (Object kid : element.getKids()) {
			if (kid instanceof PDStructureElement child) {
				append(child, page, text);
			} else if (kid instanceof Integer mcid) {
				text.append(content(page, mcid));
			} else if (kid instanceof PDMarkedContentReference reference) {
				text.append(content(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
			}
		}
	}

	private String content(PDPage page, int mcid) {
		return page == null ? "" : texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, "");
	}

	private static Map<Integer, String> texts(PDPage page) throws IOException {
		PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
		extractor.setSuppressDuplicateOverlappingText(false);
		extractor.processPage(page);
		Map<Integer, String> texts = new HashMap<>();
		for (PDMarkedContent content : extractor.getMarkedContents()) {
			if (content.getMCID() >= 0) {
				StringBuilder text = new StringBuilder();
				for (Object each : content.getContents()) {
					if (each instanceof TextPosition position) {
						text.append(position.getUnicode());
					}
				}
				texts.merge(content.getMCID(), text.toString(), String::concat);
			}
		}
		return texts;
	}
}
