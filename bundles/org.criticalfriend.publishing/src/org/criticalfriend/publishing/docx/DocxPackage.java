package org.criticalfriend.publishing.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.criticalfriend.publishing.page.Page;

/** The file as a package of parts that refer to one another (ECMA-376, part 2). */
final class DocxPackage {

	static final String HEADER = "rHeader";
	static final String FOOTER = "rFooter";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	/** The earliest time a ZIP file can hold, so that the same page gives the same bytes. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Map<String, String> links = new LinkedHashMap<>();
	private final List<byte[]> pictures = new ArrayList<>();

	/** The relation by which the document refers to an address. */
	String link(String address) {
		return links.computeIfAbsent(address, each -> "rLink" + (links.size() + 1));
	}

	/** The relation by which the document refers to a picture. */
	String picture(byte[] png) {
		pictures.add(png);
		return "rPicture" + pictures.size();
	}

	/** Writes the whole file; the parts are given by their names below /word. */
	void write(Page page, Map<String, byte[]> parts, OutputStream out) throws IOException {
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		try (OPCPackage file = OPCPackage.create(new ByteArrayOutputStream())) {
			describe(file.getPackageProperties(), page);
			PackagePart document = add(file, "document", parts.get("document"), WORD + "document.main+xml");
			file.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rDocument");
			refer(document, add(file, "styles", parts.get("styles"), WORD + "styles+xml"), "styles", "rStyles");
			refer(document, add(file, "settings", parts.get("settings"), WORD + "settings+xml"), "settings", "rSettings");
			refer(document, add(file, "numbering", parts.get("numbering"), WORD + "numbering+xml"), "numbering", "rNumbering");
			refer(document, add(file, "header", parts.get("header"), WORD + "header+xml"), "header", HEADER);
			refer(document, add(file, "footer", parts.get("footer"), WORD + "footer+xml"), "footer", FOOTER);
			links.forEach((address, id) -> document.addExternalRelationship(address, OFFICE + "hyperlink", id));
			for (int i = 0; i < pictures.size(); i++) {
				PackagePart picture = file.createPart(name("media/picture" + (i + 1) + ".png"), "image/png");
				fill(picture, pictures.get(i));
				refer(document, picture, "image", "rPicture" + (i + 1));
			}
			file.save(saved);
			file.revert();
		} catch (OpenXML4JException impossible) {
			throw new IllegalStateException(impossible);
		}
		withoutTimes(saved.toByteArray(), out);
	}

	private static void describe(PackageProperties properties, Page page) throws OpenXML4JException {
		properties.setTitleProperty(page.title());
		properties.setLanguageProperty(page.language());
		properties.setCreatorProperty("Critical Friend");
		properties.setCreatedProperty(Optional.empty());
	}

	private static PackagePart add(OPCPackage file, String name, byte[] content, String type) throws OpenXML4JException, IOException {
		PackagePart part = file.createPart(name(name + ".xml"), type);
		fill(part, content);
		return part;
	}

	private static PackagePartName name(String name) throws OpenXML4JException {
		return PackagingURIHelper.createPartName("/word/" + name);
	}

	private static void fill(PackagePart part, byte[] content) throws IOException {
		try (OutputStream out = part.getOutputStream()) {
			out.write(content);
		}
	}

	private static void refer(PackagePart from, PackagePart to, String type, String id) {
		from.addRelationship(to.getPartName(), TargetMode.INTERNAL, OFFICE + type, id);
	}

	private static void withoutTimes(byte[] saved, OutputStream out) throws IOException {
		ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(saved));
		ZipOutputStream to = new ZipOutputStream(out);
		for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
			ZipEntry copy = new ZipEntry(entry.getName());
			copy.setTimeLocal(NO_TIME);
			to.putNextEntry(copy);
			from.transferTo(to);
			to.closeEntry();
		}
		to.finish();
	}
}
