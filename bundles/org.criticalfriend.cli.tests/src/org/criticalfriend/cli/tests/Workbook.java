package org.criticalfriend.cli.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest workbook that holds comma-separated values. */
final class Workbook {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private Workbook() {
	}

	static Path write(Path file, String values) throws IOException {
		StringBuilder rows = new StringBuilder();
		values.lines().forEach(line -> {
			rows.append("<row>");
			for (String value : line.split(",")) {
				rows.append("<c t=\"inlineStr\"><is><t>").append(value).append("</t></is></c>");
			}
			rows.append("</row>");
		});
		String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/><Override PartName=\"/xl/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/></Types>");
			part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
			part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
			part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "sheet1.xml"));
			part(zip, "xl/sheet1.xml", "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + rows + "</sheetData></worksheet>");
		}
		return file;
	}

	private static String relation(String type, String target) {
		return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
	}

	private static void part(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
