package org.criticalfriend.publishing.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.criticalfriend.publishing.page.Choice;
import org.criticalfriend.publishing.page.Field;
import org.criticalfriend.publishing.page.FieldKind;

/**
 * The interactive form of a document. A field's full name is its name on the page, of a box to tick its name and value; a dot in it
 * makes a level of the tree of fields.
 */
final class AcroForm {

	private static final String FONT = "Sans";
	private static final String APPEARANCE = "/" + FONT + " 9.5 Tf 0 g";

	/** What the font of fields can show. */
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private final PDAcroForm form;
	private final BoxAppearances boxes;
	private final Map<String, PDField> byName = new LinkedHashMap<>();
	private final Map<PDVariableText, String> values = new LinkedHashMap<>();
	private final Map<PDRadioButton, List<PDAnnotationWidget>> options = new LinkedHashMap<>();

	AcroForm(PDDocument pdf, Typeface typeface) throws IOException {
		form = new PDAcroForm(pdf);
		boxes = new BoxAppearances(pdf);
		PDResources resources = new PDResources();
		resources.put(COSName.getPDFName(FONT), typeface.forFields(pdf));
		form.setDefaultResources(resources);
		form.setDefaultAppearance(APPEARANCE);
		form.setNeedAppearances(false);
		pdf.getDocumentCatalog().setAcroForm(form);
	}

	/** Adds a field at a place of a page; the caller puts its widget on the page. */
	PDAnnotationWidget add(Field field, PDRectangle place) throws IOException {
		PDAnnotationWidget widget = switch (field.kind()) {
		case OPTION -> option(field);
		case TICK -> tick(field, place);
		case CHOICE -> choice(field);
		default -> text(field);
		};
		widget.setRectangle(place);
		if (field.kind() == FieldKind.OPTION) {
			boxes.dress(widget, place, field.value(), field.ticked(), true);
		}
		return widget;
	}

	/** Completes what depends on all fields and their places: radio buttons know their widgets, and values show. */
	void finish() throws IOException {
		for (Map.Entry<PDVariableText, String> each : values.entrySet()) {
			enter(each.getKey(), each.getValue());
		}
		for (Map.Entry<PDRadioButton, List<PDAnnotationWidget>> each : options.entrySet()) {
			each.getKey().setWidgets(each.getValue());
		}
	}

	/** Enters a value; of characters that the font of fields lacks, a mark shows, and the value is kept as it is. */
	private static void enter(PDVariableText field, String value) throws IOException {
		String shown = WINDOWS.newEncoder().canEncode(value) ? value : new String(value.getBytes(WINDOWS), WINDOWS);
		field.setValue(shown);
		if (!shown.equals(value)) {
			field.getCOSObject().setString(COSName.V, value);
		}
	}

	private PDAnnotationWidget text(Field field) {
		PDTextField text = new PDTextField(form);
		name(text, field.name(), field.label());
		text.setMultiline(field.kind() == FieldKind.LINES);
		text.setDefaultAppearance(APPEARANCE);
		hold(text, field.value().replace("\r", ""));
		return text.getWidgets().get(0);
	}

	private void hold(PDVariableText field, String value) {
		if (!value.isEmpty()) {
			values.put(field, value);
		}
	}

	private PDAnnotationWidget choice(Field field) {
		PDComboBox list = new PDComboBox(form);
		name(list, field.name(), field.label());
		List<Choice> choices = field.choices();
		list.setOptions(choices.stream().map(Choice::value).toList(), choices.stream().map(Choice::text).toList());
		list.setDefaultAppearance(APPEARANCE);
		hold(list, field.value());
		return list.getWidgets().get(0);
	}

	private PDAnnotationWidget tick(Field field, PDRectangle place) throws IOException {
		PDCheckBox box = new PDCheckBox(form);
		name(box, field.key(), field.label());
		PDAnnotationWidget widget = box.getWidgets().get(0);
		boxes.dress(widget, place, field.value(), field.ticked(), false);
		box.getCOSObject().setName(COSName.V, field.ticked() ? field.value() : COSName.Off.getName());
		return widget;
	}

	private PDAnnotationWidget option(Field field) {
		PDRadioButton group = (PDRadioButton) byName.get(field.name());
		if (group == null) {
			group = new PDRadioButton(form);
			name(group, field.name(), field.label());
			group.getCOSObject().setName(COSName.V, COSName.Off.getName());
		}
		if (field.ticked()) {
			group.getCOSObject().setName(COSName.V, field.value());
		}
		PDAnnotationWidget widget = new PDAnnotationWidget();
		widget.getCOSObject().setString(COSName.TU, field.label());
		options.computeIfAbsent(group, each -> new ArrayList<>()).add(widget);
		return widget;
	}

	/** Hangs a field into the tree, at the end of the levels that its name asks for. */
	private void name(PDTerminalField field, String name, String label) {
		int dot = name.lastIndexOf('.');
		field.setPartialName(name.substring(dot + 1));
		field.setAlternateFieldName(label);
		byName.put(name, field);
		if (dot < 0) {
			append(form.getCOSObject().getCOSArray(COSName.FIELDS), field, null);
		} else {
			PDNonTerminalField level = level(name.substring(0, dot));
			append(level.getCOSObject().getCOSArray(COSName.KIDS), field, level);
		}
	}

	private PDNonTerminalField level(String name) {
		if (byName.get(name) instanceof PDNonTerminalField known) {
			return known;
		}
		PDNonTerminalField level = new PDNonTerminalField(form);
		level.getCOSObject().setItem(COSName.KIDS, new COSArray());
		int dot = name.lastIndexOf('.');
		level.setPartialName(name.substring(dot + 1));
		byName.put(name, level);
		if (dot < 0) {
			append(form.getCOSObject().getCOSArray(COSName.FIELDS), level, null);
		} else {
			PDNonTerminalField parent = level(name.substring(0, dot));
			append(parent.getCOSObject().getCOSArray(COSName.KIDS), level, parent);
		}
		return level;
	}

	private static void append(COSArray siblings, PDField field, PDNonTerminalField parent) {
		siblings.add(field);
		if (parent != null) {
			field.getCOSObject().setItem(COSName.PARENT, parent);
		}
	}
}
