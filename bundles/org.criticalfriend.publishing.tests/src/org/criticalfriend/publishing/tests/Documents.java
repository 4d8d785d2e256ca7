package org.criticalfriend.publishing.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.publishing.Formats;
import org.criticalfriend.publishing.format.Format;

/** The documents of the methodologies in this repository, generated once for all tests, and pages made up for one test. */
final class Documents {

	private static final Map<String, DocumentPack> PACKS = new ConcurrentHashMap<>();
	private static final Map<String, Format> FORMATS = new ConcurrentHashMap<>();

	private Documents() {
	}

	static DocumentPack of(String methodology) {
		return PACKS.computeIfAbsent(methodology, Documents::generate);
	}

	/** A page in a format. */
	static byte[] as(String format, String page) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FORMATS.computeIfAbsent(format, name -> new Formats().named(name).orElseThrow()).write(page, out);
		return out.toByteArray();
	}

	/** A page with this content below its title. */
	static String page(String content) {
		return """
				<!DOCTYPE html>
				<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
				<head><title>Boat record – Harbour review</title><style>p { color: red }</style></head>
				<body><a class="skip" href="#main">Skip</a><header class="masthead"><p>Harbour review</p></header>
				<main id="main"><h1>Boat record</h1>%s</main>
				<footer class="colophon"><p>Harbour review, version 1.0</p></footer></body>
				</html>
				""".formatted(content);
	}

	/** The folder of this repository. */
	static Path repository() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("models"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	private static DocumentPack generate(String methodology) {
		LoadedMethodology loaded = MethodologyLoader.standalone().load(repository().resolve("models").resolve(methodology + ".methodology"));
		if (loaded.hasErrors()) {
			throw new AssertionError("the model has errors: " + loaded.problems());
		}
		return DocumentPack.of(loaded.assembly().orElseThrow().methodology());
	}
}
