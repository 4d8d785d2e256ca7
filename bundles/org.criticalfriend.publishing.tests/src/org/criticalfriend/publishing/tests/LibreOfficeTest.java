package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.publishing.structure.PageStructure;
import org.criticalfriend.publishing.structure.Structure;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program opens the Word documents and finds the same headings and tables in them. */
class LibreOfficeTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "domestic-abuse", "safeguarding-children" })
	void allDocumentsOfAMethodology(String methodology) throws Exception {
		DocumentPack pack = Documents.of(methodology);
		for (String name : pack.names()) {
			Files.write(folder.resolve(name + ".docx"), Documents.as("docx", pack.page(name)));
		}
		convert();
		List<String> differences = new ArrayList<>();
		for (String name : pack.names()) {
			Path converted = folder.resolve("converted").resolve(name + ".fodt");
			assertTrue(Files.exists(converted), () -> name + ".docx was not opened");
			String text = Files.readString(converted);
			Structure page = PageStructure.of(pack.page(name));
			compare(name + ": headings", page.headings().size(), count(text, "<text:h "), differences);
			compare(name + ": tables", page.tables().size(), count(text, "<table:table "), differences);
		}
		assertEquals(List.of(), differences);
	}

	private static void compare(String what, int expected, int found, List<String> differences) {
		if (expected != found) {
			differences.add(what + ": " + expected + ", but LibreOffice finds " + found);
		}
	}

	private static int count(String text, String part) {
		return (int) Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
	}

	private void convert() throws IOException, InterruptedException {
		Optional<Path> office = office();
		assumeTrue(office.isPresent(), "no LibreOffice on the path; install the package libreoffice-writer-nogui");
		List<String> command = new ArrayList<>(List.of(office.get().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to", "fodt", "--outdir", folder.resolve("converted").toString()));
		try (Stream<Path> files = Files.list(folder)) {
			files.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(file -> command.add(file.toString()));
		}
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
	}

	private static Optional<Path> office() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator)).flatMap(each -> Stream.of(Path.of(each, "soffice"), Path.of(each, "libreoffice")))
				.filter(Files::isExecutable).findFirst();
	}
}
