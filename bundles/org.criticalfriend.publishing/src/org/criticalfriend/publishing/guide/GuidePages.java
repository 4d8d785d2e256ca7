package org.criticalfriend.publishing.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns the documentation of the product into pages, with links between them and to its pictures. */
public final class GuidePages {

	private static final String SOURCE = ".md";
	private static final String PAGE = ".html";
	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private final Path docs;
	private final Path pages;
	private final String style;

	/**
	 * @param docs  the folder with the documentation
	 * @param pages where the pages go
	 */
	public GuidePages(Path docs, Path pages) throws IOException {
		this.docs = docs.toAbsolutePath().normalize();
		this.pages = pages.toAbsolutePath().normalize();
		try (var in = GuidePages.class.getResourceAsStream("guide.css")) {
			style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * Makes the pages.
	 *
	 * @param first the document that is read first, within the folder
	 * @return its page
	 * @throws IOException if a document cannot be read or a page not written
	 */
	public Path make(String first) throws IOException {
		try (Stream<Path> files = Files.walk(docs)) {
			for (Path each : files.filter(file -> file.toString().endsWith(SOURCE)).toList()) {
				Path target = page(each);
				Files.createDirectories(target.getParent());
				Files.writeString(target, html(each));
			}
		} catch (UncheckedIOException unreadable) {
			throw unreadable.getCause();
		}
		return page(docs.resolve(first));
	}

	private Path page(Path source) {
		String name = docs.relativize(source).toString();
		return pages.resolve(name.substring(0, name.length() - SOURCE.length()) + PAGE);
	}

	private String html(Path source) throws IOException {
		Node document = Parser.builder().extensions(EXTENSIONS).build().parse(Files.readString(source));
		Title title = new Title();
		document.accept(title);
		document.accept(new Places(source));
		String body = HtmlRenderer.builder().extensions(EXTENSIONS).attributeProviderFactory(context -> this::identify).build().render(document);
		return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + title.text.replace("&", "&amp;").replace("<", "&lt;") + "</title><style>" + style + "</style></head><body><main>\n" + body + "</main></body></html>\n";
	}

	/** Headings are reached by names made of their words, as they are where the documentation is read otherwise. */
	private void identify(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Heading heading) {
			Title title = new Title();
			heading.accept(title);
			attributes.put("id", title.text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
		}
	}

	/** The words of the first heading. */
	private static final class Title extends AbstractVisitor {

		private String text = "";
		private boolean found;
		private boolean within;

		@Override
		public void visit(Heading heading) {
			if (!found) {
				found = true;
				within = true;
				visitChildren(heading);
				within = false;
			}
		}

		@Override
		public void visit(Text words) {
			if (within) {
				text += words.getLiteral();
			}
		}

		@Override
		public void visit(Code words) {
			if (within) {
				text += words.getLiteral();
			}
		}
	}

	/** Links to documents lead to their pages; pictures and other files stay where they are. */
	private final class Places extends AbstractVisitor {

		private final Path source;

		Places(Path source) {
			this.source = source;
		}

		@Override
		public void visit(Link link) {
			link.setDestination(destination(link.getDestination()));
			visitChildren(link);
		}

		@Override
		public void visit(Image image) {
			image.setDestination(destination(image.getDestination()));
		}

		private String destination(String named) {
			if (named.contains("://") || named.startsWith("#") || named.startsWith("mailto:")) {
				return named;
			}
			int mark = named.indexOf('#');
			String file = mark < 0 ? named : named.substring(0, mark);
			String place = mark < 0 ? "" : named.substring(mark);
			Path target = source.resolveSibling(file).normalize();
			return (target.startsWith(docs) && file.endsWith(SOURCE) ? page(target) : target).toUri() + place;
		}
	}
}
