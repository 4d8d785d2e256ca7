package org.criticalfriend.publishing.picture;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.criticalfriend.publishing.page.Dom;
import org.w3c.dom.Element;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * A picture of a page as pixels.
 *
 * @param png the picture itself, or null if the page does not carry it or it cannot be drawn
 * @param width how wide it is shown, in pixels of the page
 * @param height how high it is shown, in pixels of the page
 * @param description what it shows, in words
 */
public record Picture(byte[] png, int width, int height, String description) {

	/** Pixels drawn for each pixel of the page, for sharp lines on paper. */
	private static final int SCALE = 3;
	/** No side of a picture has more pixels of the page than this. */
	private static final float LARGEST = 2000;

	/** Draws an {@code svg} or takes over an {@code img} with its data in it. */
	public static Picture of(Element element) {
		try {
			return element.getTagName().equals("svg") ? drawn(element) : embedded(element);
		} catch (IOException | TransformerException | IllegalArgumentException broken) {
			return new Picture(null, 0, 0, description(element));
		}
	}

	/** What a picture shows, as its label, title or alternative text say. */
	public static String description(Element element) {
		for (String attribute : List.of("aria-label", "alt", "title")) {
			if (!element.getAttribute(attribute).isBlank()) {
				return element.getAttribute(attribute).strip();
			}
		}
		for (String child : List.of("desc", "title")) {
			List<Element> found = Dom.descendants(element, child);
			if (!found.isEmpty()) {
				return Dom.text(found.get(0));
			}
		}
		return "Picture";
	}

	private static Picture drawn(Element svg) throws IOException, TransformerException {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(source(svg)), null, LoaderContext.createDefault());
		if (document == null) {
			throw new IOException("not a drawing");
		}
		float width = Math.clamp(document.size().width, 1, LARGEST);
		float height = Math.clamp(document.size().height, 1, LARGEST);
		BufferedImage image = new BufferedImage(Math.round(width * SCALE), Math.round(height * SCALE), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setBackground(Color.WHITE);
		graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.scale(SCALE, SCALE);
		document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
		graphics.dispose();
		return new Picture(png(image), Math.round(width), Math.round(height), description(svg));
	}

	private static Picture embedded(Element img) throws IOException {
		String source = img.getAttribute("src");
		int comma = source.indexOf(";base64,");
		BufferedImage image = source.startsWith("data:image/") && comma > 0
				? ImageIO.read(new ByteArrayInputStream(Base64.getMimeDecoder().decode(source.substring(comma + 8)))) : null;
		if (image == null) {
			throw new IOException("not a picture that the page carries");
		}
		return new Picture(png(image), image.getWidth(), image.getHeight(), description(img));
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(image, "png", png);
		return png.toByteArray();
	}

	private static byte[] source(Element svg) throws TransformerException {
		Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
		copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
		StringWriter text = new StringWriter();
		copy.transform(new DOMSource(svg), new StreamResult(text));
		String xml = text.toString();
		return (svg.hasAttribute("xmlns") ? xml : xml.replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"")).getBytes(StandardCharsets.UTF_8);
	}
}
