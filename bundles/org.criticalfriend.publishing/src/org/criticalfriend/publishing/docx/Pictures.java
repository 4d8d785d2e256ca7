package org.criticalfriend.publishing.docx;

import org.criticalfriend.publishing.picture.Picture;
import org.criticalfriend.publishing.picture.PictureReader;
import org.w3c.dom.Element;

/** Writes pictures into paragraphs, no wider than the text. */
final class Pictures {

	/** English Metric Units in a pixel of a page, of which 96 are an inch. */
	private static final long PER_PIXEL = 9525;
	private static final long PER_TWENTIETH_OF_A_POINT = 635;

	private final Wml out;
	private final DocxPackage parts;
	private final PictureReader reader;
	private int number;

	Pictures(Wml out, DocxPackage parts, PictureReader reader) {
		this.out = out;
		this.parts = parts;
		this.reader = reader;
	}

	/** Writes an {@code svg} or an {@code img} that carries its data; of any other picture, what it says instead. */
	void write(Element element, int width) {
		Picture picture = reader.read(element);
		if (picture.png() == null) {
			out.open("w:r").text("[" + picture.description() + "]").close();
			return;
		}
		String relation = parts.picture(picture.png());
		long across = picture.width() * PER_PIXEL;
		long down = picture.height() * PER_PIXEL;
		long widest = width * PER_TWENTIETH_OF_A_POINT;
		if (across > widest) {
			down = down * widest / across;
			across = widest;
		}
		String id = String.valueOf(++number);
		String[] extent = {"cx", String.valueOf(across), "cy", String.valueOf(down)};
		out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
		out.empty("wp:extent", extent).empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", picture.description());
		out.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic");
		out.open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", picture.description()).empty("pic:cNvPicPr").close();
		out.open("pic:blipFill").empty("a:blip", "r:embed", relation).open("a:stretch").empty("a:fillRect").close(2);
		out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", extent).close();
		out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
		out.close(6);
	}
}
