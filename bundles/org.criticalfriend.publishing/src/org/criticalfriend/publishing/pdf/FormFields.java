package org.criticalfriend.publishing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.criticalfriend.publishing.page.Field;

/**
 * Puts fields where the page has kept room for them. The room is a tagged figure with its place on the page; the figure becomes a
 * Form element that refers to the widget, as ISO 14289-1, 7.18.4, asks.
 */
final class FormFields {

	private final PDDocument pdf;
	private final Typeface typeface;

	FormFields(PDDocument pdf, Typeface typeface) {
		this.pdf = pdf;
		this.typeface = typeface;
	}

	/** Adds the fields of a page, which were numbered in this order when it was laid out. */
	void add(List<Field> fields) throws IOException {
		if (fields.isEmpty()) {
			return;
		}
		PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
		Map<Integer, PDStructureElement> rooms = new TreeMap<>();
		findRooms(root, rooms);
		AcroForm form = new AcroForm(pdf, typeface);
		List<PDAnnotationWidget> widgets = new ArrayList<>();
		for (Map.Entry<Integer, PDStructureElement> room : rooms.entrySet()) {
			Field field = fields.get(room.getKey());
			PDAnnotationWidget widget = form.add(field, place(room.getValue()));
			put(widget, room.getValue().getPage());
			tag(room.getValue(), field, widget);
			widgets.add(widget);
		}
		form.finish();
		link(root, widgets, rooms.values().stream().toList());
	}

	private static void findRooms(PDStructureNode node, Map<Integer, PDStructureElement> rooms) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				String alternative = element.getAlternateDescription();
				if (StandardStructureTypes.Figure.equals(element.getStructureType()) && alternative != null
						&& alternative.startsWith(PrintPage.ROOM)) {
					rooms.put(Integer.valueOf(alternative.substring(PrintPage.ROOM.length())), element);
				} else {
					findRooms(element, rooms);
				}
			}
		}
	}

	private static PDRectangle place(PDStructureElement room) {
		COSDictionary layout = room.getCOSObject().getCOSDictionary(COSName.A);
		return new PDRectangle(layout.getCOSArray(COSName.BBOX));
	}

	private static void put(PDAnnotationWidget widget, PDPage page) throws IOException {
		widget.setPage(page);
		widget.setPrinted(true);
		List<PDAnnotation> annotations = page.getAnnotations();
		annotations.add(widget);
		page.setAnnotations(annotations);
		page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
	}

	private static void tag(PDStructureElement room, Field field, PDAnnotationWidget widget) {
		PDObjectReference reference = new PDObjectReference();
		reference.setReferencedObject((PDAnnotation) widget);
		reference.getCOSObject().setItem(COSName.PG, room.getPage());
		room.setStructureType("Form");
		room.setAlternateDescription(field.label());
		room.getCOSObject().removeItem(COSName.K);
		room.appendKid(reference);
	}

	/** Enters the widgets into the tree that leads from content to its tags. */
	private static void link(PDStructureTreeRoot root, List<PDAnnotationWidget> widgets, List<PDStructureElement> elements) throws IOException {
		int next = root.getParentTreeNextKey();
		COSArray numbers = numbers(root.getParentTree());
		for (int i = 0; i < widgets.size(); i++) {
			widgets.get(i).setStructParent(next + i);
			numbers.add(COSInteger.get(next + i));
			numbers.add(elements.get(i));
		}
		root.setParentTreeNextKey(next + widgets.size());
	}

	private static COSArray numbers(PDNumberTreeNode tree) {
		COSBase numbers = tree.getCOSObject().getDictionaryObject(COSName.NUMS);
		return (COSArray) numbers;
	}
}
