package org.criticalfriend.mtl.tests;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.aql.services.ServiceRegistry;
import org.criticalfriend.aql.services.StandardServices;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.RunResult;
import org.criticalfriend.mtl.TemplateRun;
import org.criticalfriend.mtl.module.ModuleSource;
import org.criticalfriend.mtl.output.MemoryOutput;

/** Modules written in a test, run on the library. */
final class Modules implements ModuleSource {
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final Library library = new Library();
	private final ServiceRegistry services = StandardServices.registry();
	private final MemoryOutput output = new MemoryOutput();
	private String newline = "\n";
	private RunResult result;

	/** One module, {@code main}, whose main template writes {@code out.txt} with this body, indented by four blanks. */
	static Modules withBody(String body) {
		return new Modules().main("""
				[comment @main/]
				[template public main(l : library::Library)]
				  [file ('out.txt', overwrite)]
				""" + body.indent(4) + """
				  [/file]
				[/template]
				""");
	}

	/** The text that {@code out.txt} gets from a body. */
	static String text(String body) {
		return withBody(body).run().file("out.txt");
	}

	/** The module {@code main} with a header and these definitions. */
	Modules main(String definitions) {
		return add("main", "[module main('" + Library.NS_URI + "')/]\n" + definitions);
	}

	/** A module with its whole text. */
	Modules add(String qualifiedName, String text) {
		return add(qualifiedName, text.getBytes(StandardCharsets.UTF_8));
	}

	Modules add(String qualifiedName, byte[] bytes) {
		files.put(qualifiedName, bytes);
		return this;
	}

	/** More text at the end of the module {@code main}. */
	Modules and(String definitions) {
		return add("main", new String(files.get("main"), StandardCharsets.UTF_8) + definitions);
	}

	/** A file that is there before the run. */
	Modules before(String name, String content) {
		output.write(name, content, StandardCharsets.UTF_8);
		return this;
	}

	Modules newline(String lineEnd) {
		newline = lineEnd;
		return this;
	}

	Mtl mtl(String... variables) {
		return Mtl.of(this, List.of(library.metamodel()), services, List.of(variables));
	}

	ServiceRegistry services() {
		return services;
	}

	Library library() {
		return library;
	}

	/** A run of the module {@code main} that is set up but not started. */
	TemplateRun set() {
		return mtl().run("main").on(List.of(library.root())).into(output).newline(newline);
	}

	Modules run() {
		result = set().mains();
		return this;
	}

	String file(String name) {
		return output.files().get(name);
	}

	Map<String, String> files() {
		return output.files();
	}

	/** The messages as {@code SEVERITY line}, with the module if it is not {@code main}. */
	List<String> messages() {
		return result.messages().stream().map(message -> message.severity() + " " + message.statement()
				+ (message.module().equals("main") ? "" : " " + message.module())).toList();
	}

	/** The texts of the messages. */
	List<String> sentences() {
		return result.messages().stream().map(message -> message.text()).toList();
	}

	RunResult result() {
		return result;
	}

	@Override
	public Optional<byte[]> read(String qualifiedName) {
		return Optional.ofNullable(files.get(qualifiedName));
	}
}
