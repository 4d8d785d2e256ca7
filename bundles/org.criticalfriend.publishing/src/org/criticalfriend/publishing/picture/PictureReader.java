package org.criticalfriend.publishing.picture;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
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
 * Turns pictures of pages into pixels. Nothing is fetched: a page carries its pictures. Can be used by many threads; what it has drawn it
 * keeps, so that a page in several formats is drawn once.
 */
public final class PictureReader {

	/** Pixels drawn for each pixel of the page, for sharp lines on paper. */
	private static final int SCALE = 3;
	/** No side of a picture has more pixels of the page than this. */
	private static final float LARGEST = 2000;
	/** Nothing is lost; files are a little larger, and written in half the time. */
	private static final float QUICK = .8f;
	private static final String FAMILY = "Liberation Sans";

	private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();
	private boolean lettered;

	private record Drawing(byte[] png, int width, int height) {
	}

	/** Draws an {@code svg} or takes over an {@code img} with its data in it. */
	public Picture read(Element element) {
		try {
			return element.getTagName().equals("svg") ? drawn(element) : embedded(element);
		} catch (IOException | TransformerException | IllegalArgumentException broken) {
			return new Picture(null, 0, 0, description(element));
		}
	}

	/** What a picture shows, as its label, the text it refers to, its title or its alternative text say. */
	private static String description(Element element) {
		String words = Stream.of(element.getAttribute("aria-labelledby").split("\\s+")).filter(id -> !id.isEmpty())
				.map(id -> Dom.withId(element.getOwnerDocument().getDocumentElement(), id)).flatMap(Optional::stream).map(Dom::text)
				.collect(Collectors.joining(" "));
		if (!words.isEmpty()) {
			return words;
		}
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

	private Picture drawn(Element svg) throws TransformerException {
		registerLettering();
		Drawing drawing = drawings.computeIfAbsent(source(svg), PictureReader::draw);
		return new Picture(drawing.png(), drawing.width(), drawing.height(), description(svg));
	}

	private static Drawing draw(String source) {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
		if (document == null) {
			throw new IllegalArgumentException("not a drawing");
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
		return new Drawing(png(image), Math.round(width), Math.round(height));
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

	private static byte[] png(BufferedImage image) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		ImageWriteParam lightly = writer.getDefaultWriteParam();
		lightly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		lightly.setCompressionQuality(QUICK);
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), lightly);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		} finally {
			writer.dispose();
		}
		return png.toByteArray();
	}

	private static String source(Element svg) throws TransformerException {
		Element copy = (Element) svg.cloneNode(true);
		copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
		if (!copy.hasAttribute("font-family")) {
			copy.setAttribute("font-family", FAMILY);
		}
		Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
		writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
		StringWriter text = new StringWriter();
		writer.transform(new DOMSource(copy), new StreamResult(text));
		return text.toString();
	}

	/** Charts are lettered like the rest of the document, whatever fonts a machine has. */
	private synchronized void registerLettering() {
		if (lettered) {
			return;
		}
		for (String style : List.of("Regular", "Bold")) {
			try (InputStream font = PictureReader.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf")) {
				GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
			} catch (FontFormatException | IOException broken) {
				throw new IllegalStateException(broken);
			}
		}
		lettered = true;
	}
}
