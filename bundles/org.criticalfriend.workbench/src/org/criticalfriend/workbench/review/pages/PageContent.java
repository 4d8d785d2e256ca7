package org.criticalfriend.workbench.review.pages;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.editing.forms.EditField;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.review.fields.FieldSurroundings;
import org.criticalfriend.workbench.review.fields.FieldView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Link;

/** What stands on a page, written from its head to its foot in one column. */
public final class PageContent {

	private static final int ABOVE_HEADING = 22;
	private static final int MARGIN = 20;
	private static final int CELL = 60;
	private static final int GAP = 16;
	private static final int ROOM_IN_BUTTON = 14;

	private final Composite column;
	private final FieldSurroundings surroundings;
	private final List<FieldView> fields;

	/** An empty page. */
	public PageContent(Composite parent, FieldSurroundings surroundings) {
		this(new Composite(parent, SWT.NONE), surroundings, new ArrayList<>());
		((GridLayout) column.getLayout()).marginWidth = MARGIN;
		((GridLayout) column.getLayout()).marginHeight = MARGIN;
	}

	private PageContent(Composite column, FieldSurroundings surroundings, List<FieldView> fields) {
		this.column = column;
		this.surroundings = surroundings;
		this.fields = fields;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
	}

	/** The control that everything is in. */
	public Composite column() {
		return column;
	}

	/** All fields, also those in parts of the page, in their order. */
	public List<FieldView> fields() {
		return fields;
	}

	/** The title of the page. */
	public void title(String text) {
		label(text, Style.TITLE, 0);
	}

	/** The title of a part. */
	public void heading(String text) {
		label(text, Style.HEADING, ABOVE_HEADING);
	}

	/** A paragraph. */
	public Label text(String text) {
		return label(text, null, 0);
	}

	/** A paragraph of less importance. */
	public Label quiet(String text) {
		return label(text, Style.QUIET, 0);
	}

	private Label label(String text, String style, int above) {
		Label label = new Label(column, SWT.WRAP);
		if (style != null) {
			Style.of(label, style);
		}
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(0, above).create());
		return label;
	}

	/** Something to follow. */
	public Link link(String text, Runnable followed) {
		Link link = new Link(column, SWT.WRAP);
		link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		link.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		link.addListener(SWT.Selection, event -> followed.run());
		return link;
	}

	/** Something to press. */
	public Button button(String text, String icon, Runnable pressed) {
		Button button = new Button(column, SWT.PUSH);
		button.setText(text);
		if (icon != null) {
			button.setImage(surroundings.icons().get(icon));
		}
		button.setLayoutData(GridDataFactory.swtDefaults().hint(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + ROOM_IN_BUTTON, SWT.DEFAULT).create());
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	/** A field with its label. */
	public FieldView field(EditField field) {
		FieldView view = FieldView.whole(column, field, surroundings);
		fields.add(view);
		return view;
	}

	/** A field without a label, where its place says what it is. */
	public FieldView bareField(EditField field, String name) {
		FieldView view = FieldView.bare(column, field, name, surroundings);
		fields.add(view);
		return view;
	}

	/** A part of the page with contents of its own. */
	public PageContent part(int indent) {
		PageContent part = new PageContent(new Composite(column, SWT.NONE), surroundings, fields);
		part.column.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).create());
		return part;
	}

	/** Parts side by side; what is put into each of them is a column. */
	public Composite row(int columns, boolean equal) {
		Composite row = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(equal).spacing(GAP, 4).applyTo(row);
		row.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		return row;
	}

	/** What is put side by side in a row; labels are in one line. */
	public PageContent cell(Composite row) {
		return cell(row, SWT.BEGINNING);
	}

	/** What is put side by side in a row; entries are in one line, however long the texts above them are. */
	public PageContent footedCell(Composite row) {
		return cell(row, SWT.END);
	}

	private PageContent cell(Composite row, int vertical) {
		PageContent cell = in(new Composite(row, SWT.NONE));
		cell.column.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, vertical).hint(CELL, SWT.DEFAULT).create());
		return cell;
	}

	/** What is put into a row that lays its controls out in another way. */
	PageContent in(Composite parent, Layout layout) {
		PageContent content = in(parent);
		parent.setLayout(layout);
		return content;
	}

	/** A column inside a row or any other control of this page. */
	public PageContent in(Composite parent) {
		return new PageContent(parent, surroundings, fields);
	}

	/** What fields of this page need. */
	public FieldSurroundings surroundings() {
		return surroundings;
	}
}
