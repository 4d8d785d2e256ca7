package org.criticalfriend.publishing.structure;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.publishing.page.Dom;
import org.criticalfriend.publishing.page.Field;
import org.criticalfriend.publishing.page.FieldKind;
import org.criticalfriend.publishing.page.Page;
import org.criticalfriend.publishing.page.PageException;
import org.w3c.dom.Element;

/** Reads the structure of an XHTML page. */
public final class PageStructure {

	private final List<Heading> headings = new ArrayList<>();
	private final List<TableOutline> tables = new ArrayList<>();

	private PageStructure() {
	}

	/** @throws PageException if the page is not well-formed */
	public static Structure of(String xhtml) throws PageException {
		Page page = Page.of(xhtml);
		PageStructure reader = new PageStructure();
		reader.collect(page.content());
		List<Entry> fields = page.fields().stream().map(field -> new Entry(field.key(), kind(field), field.label())).toList();
		return new Structure(page.title(), reader.headings, reader.tables, fields);
	}

	private static EntryKind kind(Field field) {
		return field.kind().isBox() ? EntryKind.BOX : field.kind() == FieldKind.CHOICE ? EntryKind.CHOICE : EntryKind.TEXT;
	}

	private void collect(Element parent) {
		for (Element child : Dom.children(parent)) {
			if (Dom.isOffPaper(child)) {
				continue;
			}
			if (child.getTagName().matches("h[1-6]")) {
				headings.add(new Heading(child.getTagName().charAt(1) - '0', Dom.text(child)));
			} else if (child.getTagName().equals("table")) {
				tables.add(table(child));
			}
			collect(child);
		}
	}

	private static TableOutline table(Element table) {
		List<String> head = new ArrayList<>();
		int rows = 0;
		for (Element part : Dom.children(table)) {
			if (part.getTagName().equals("thead")) {
				Dom.children(part).forEach(row -> Dom.children(row).forEach(cell -> head.add(Dom.text(cell))));
			} else {
				rows += part.getTagName().equals("tr") ? 1 : (int) Dom.children(part).stream().filter(row -> row.getTagName().equals("tr")).count();
			}
		}
		return new TableOutline(head, rows);
	}
}
