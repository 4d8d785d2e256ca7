package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.criticalfriend.documents.pack.DocumentPack;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How pages lie in a real browser. */
class PageLayoutTest {

	/** Measures the page once it is laid out and leaves the result where a dump of the page shows it. */
	private static final String MEASURE = "<script>document.documentElement.setAttribute('data-measured', "
			+ "document.documentElement.scrollWidth + ' ' + document.documentElement.clientWidth);</script></body>";
	private static final Pattern MEASURED = Pattern.compile("data-measured=\"(\\d+) (\\d+)\"");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "manual,1366", "manual,500", "on-site-programme,1366", "on-site-programme,500", "health-check-grid,500",
			"effectiveness-workshop,500", "feedback-slides,500" })
	void aPageIsNotWiderThanItsWindow(String name, int width) throws Exception {
		DocumentPack pack = Models.documents(Models.repository().resolve("models/domestic-abuse.methodology"));
		Path page = Files.writeString(folder.resolve(name + ".html"), pack.page(name).replace("</body>", MEASURE));
		Matcher measured = MEASURED.matcher(inBrowser(page, width));
		assertTrue(measured.find(), "the page was laid out");
		assertEquals(measured.group(2), measured.group(1));
	}

	private String inBrowser(Path page, int width) throws IOException, InterruptedException {
		Optional<Path> browser = browser();
		assumeTrue(browser.isPresent(), "no Chromium on the path; install the package chromium");
		Process process = new ProcessBuilder(browser.get().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--user-data-dir=" + folder.resolve("profile"), "--window-size=" + width + ",900", "--dump-dom", page.toUri().toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		process.getOutputStream().close();
		String dump = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return dump;
	}

	private static Optional<Path> browser() {
		return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
				.flatMap(each -> List.of(Path.of(each, "chromium"), Path.of(each, "chromium-browser"), Path.of(each, "google-chrome")).stream())
				.filter(Files::isExecutable).findFirst();
	}
}
