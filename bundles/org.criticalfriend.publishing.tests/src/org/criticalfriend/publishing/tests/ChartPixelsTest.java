package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/** Charts arrive in documents as they were drawn. */
class ChartPixelsTest {

	private static final String CHART = """
			<figure><svg aria-label="Half and half" width="40" height="20" viewBox="0 0 40 20"><rect width="20" height="20" fill="#144e73"></rect>
			<rect x="20" width="20" height="10" fill="#ffdd00"></rect></svg></figure>""";

	@Test
	void everyColourIsWhereItWasDrawn() throws Exception {
		BufferedImage picture = picture(Documents.as("docx", Documents.page(CHART)));
		assertEquals(2, picture.getWidth() / picture.getHeight());
		assertEquals(0x144e73, colour(picture, .25, .25));
		assertEquals(0x144e73, colour(picture, .25, .9));
		assertEquals(0xffdd00, colour(picture, .75, .25));
		assertEquals(0xffffff, colour(picture, .75, .9));
	}

	private static int colour(BufferedImage picture, double right, double down) {
		return picture.getRGB((int) (right * picture.getWidth()), (int) (down * picture.getHeight())) & 0xffffff;
	}

	private static BufferedImage picture(byte[] docx) throws Exception {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().startsWith("word/media/")) {
					assertTrue(entry.getName().endsWith(".png"), entry.getName());
					return ImageIO.read(new ByteArrayInputStream(zip.readAllBytes()));
				}
			}
		}
		throw new AssertionError("the document has no picture");
	}
}
