package org.criticalfriend.mtl.tests;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.criticalfriend.aql.services.StandardServices;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.RunResult;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.FolderModuleSource;
import org.criticalfriend.mtl.output.OutputFolder;

/** One recorded case: a module, a model, what was in the output folder before, and what is expected there after. */
final class ConformanceCase {
	private final Path root;
	private final Path folder;

	ConformanceCase(Path root, Path folder) {
		this.root = root;
		this.folder = folder;
	}

	String name() {
		return folder.getFileName().toString();
	}

	/** Runs the case in an empty folder and gives the message lines. */
	List<String> run(Path output) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve("case.properties"))) {
			properties.load(reader);
		}
		copy(folder.resolve("before"), output);
		ReviewModel model = ReviewModel.load(root.resolve("review.ecore"), root.resolve(properties.getProperty("model")));
		Mtl mtl = Mtl.of(new FolderModuleSource(folder), List.of(model.metamodel()), StandardServices.registry());
		String module = properties.getProperty("module");
		String newline = properties.getProperty("newline").equals("crlf") ? "\r\n" : "\n";
		try (OutputFolder target = OutputFolder.open(output)) {
			RunResult result = mtl.run(module).on(model.resource()).newline(newline).into(target).mains();
			target.commit();
			return lines(module, result.messages());
		}
	}

	private static List<String> lines(String module, List<Message> messages) {
		List<String> lines = new ArrayList<>();
		messages.stream().filter(message -> message.severity() == Severity.SYNTAX).forEach(message -> lines.add("PARSE " + message.statement()));
		messages.stream().filter(message -> message.severity() == Severity.LOST).forEach(message -> lines.add("LOST " + message.text()));
		for (Message message : messages) {
			if (message.severity() == Severity.WARNING || message.severity() == Severity.ERROR) {
				lines.add(message.severity() + " " + message.statement() + (message.module().equals(module) ? "" : " " + message.module()));
			}
		}
		return lines;
	}

	List<String> expectedMessages() throws IOException {
		return Files.readAllLines(folder.resolve("messages.txt"));
	}

	Map<String, String> expectedFiles() throws IOException {
		return files(folder.resolve("expected"));
	}

	/** The files below a folder without those that hold a date, byte for byte. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith("-lost.txt")).toList()) {
					files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	private static void copy(Path from, Path to) throws IOException {
		for (String file : files(from).keySet()) {
			Path target = to.resolve(file);
			Files.createDirectories(target.getParent());
			Files.write(target, Files.readAllBytes(from.resolve(file)));
		}
	}
}
