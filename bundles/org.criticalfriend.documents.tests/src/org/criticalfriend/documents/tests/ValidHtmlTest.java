package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The Nu HTML checker finds no error in any page, and would find one if there was one. */
class ValidHtmlTest {

	private static final Path CHECKER = Models.repository().resolve("releng/nu-checker/target/lib");

	@TempDir
	Path folder;

	@Test
	void allPagesAreValid() throws Exception {
		List<Path> pages = new ArrayList<>();
		for (Path model : Models.all()) {
			pages.addAll(Models.documents(model).writeInto(folder.resolve(model.getFileName().toString()), List.of()));
		}
		for (String review : Reviews.names()) {
			Path reviewed = Files.createDirectory(folder.resolve(review));
			for (Map.Entry<String, String> page : Reviews.documents(review).pages().entrySet()) {
				pages.add(Files.writeString(reviewed.resolve(page.getKey() + ".html"), page.getValue()));
			}
		}
		assertTrue(pages.size() > 200);
		assertEquals(List.of(), errorsIn(pages));
	}

	@Test
	void theCheckerFindsErrors() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.html"),
				"<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><p><div></div></p></body></html>");
		assertTrue(errorsIn(List.of(broken)).size() == 1);
	}

	private static List<String> errorsIn(List<Path> pages) throws IOException, InterruptedException {
		assumeTrue(Files.isDirectory(CHECKER), "the Nu checker has not been fetched; build releng/nu-checker");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", CHECKER + "/*",
				"nu.validator.client.SimpleCommandLineValidator", "--format", "json", "--errors-only", "--exit-zero-always"));
		pages.forEach(page -> command.add(page.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		int start = output.indexOf("{\"messages\"");
		assertTrue(start >= 0, () -> "the checker did not answer: " + output);
		List<String> errors = new ArrayList<>();
		for (JsonElement each : JsonParser.parseString(output.substring(start)).getAsJsonObject().getAsJsonArray("messages")) {
			JsonObject message = each.getAsJsonObject();
			errors.add(message.get("url").getAsString() + ":" + message.get("lastLine") + ": " + message.get("message").getAsString());
		}
		return errors;
	}
}
