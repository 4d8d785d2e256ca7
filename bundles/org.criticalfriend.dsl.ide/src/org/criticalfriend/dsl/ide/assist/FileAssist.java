package org.criticalfriend.dsl.ide.assist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;

/** Proposes methodology files where the name of one is written. */
public class FileAssist {

	private static final Pattern BEFORE_NAME = Pattern.compile("\\b(include|import|extends|part\\s+of)\\s*\"$");
	private static final int DEEPEST = 3;

	/** The files that can be named in a text that starts at an offset; empty if it is not the name of a file. */
	List<CompletionItem> in(Document document, XtextResource resource, int start, int offset) {
		String text = document.getContents();
		if (!BEFORE_NAME.matcher(text.substring(Math.max(0, start - 40), start)).find() || !resource.getURI().isFile()) {
			return List.of();
		}
		Replacement typed = new Replacement(text.substring(start, offset), new Range(document.getPosition(start), document.getPosition(offset)));
		Path folder = Path.of(resource.getURI().toFileString()).getParent();
		List<CompletionItem> items = new ArrayList<>();
		for (Path file : near(folder)) {
			String name = folder.relativize(file).toString().replace('\\', '/');
			if (!file.equals(Path.of(resource.getURI().toFileString())) && typed.matches(name)) {
				items.add(typed.item(name, name, CompletionItemKind.File, typed.startsLike(name) ? 0 : 1));
			}
		}
		return items;
	}

	private static List<Path> near(Path folder) {
		List<Path> files = new ArrayList<>();
		collect(folder, DEEPEST, files);
		if (folder.getParent() != null) {
			collect(folder.getParent(), 2, files);
		}
		return files.stream().distinct().toList();
	}

	private static void collect(Path folder, int depth, List<Path> files) {
		try (Stream<Path> found = Files.find(folder, depth, (path, attributes) -> attributes.isRegularFile() && path.toString().endsWith(".methodology"))) {
			found.sorted().limit(MethodologyAssist.MOST).forEach(files::add);
		} catch (IOException | UncheckedIOException unreadable) {
			files.removeIf(file -> !Files.isReadable(file));
		}
	}
}
