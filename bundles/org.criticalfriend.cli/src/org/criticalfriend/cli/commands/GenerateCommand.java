package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.files.FileMessages;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.dsl.linking.NearestName;
import org.criticalfriend.mtl.output.RefusedFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a methodology into its documents. */
@Command(name = "generate",
		description = "Turns a methodology into its documents: the manual, forms, programme, letters and slides.",
		footer = {"", "Example:", "  critical-friend generate models/domestic-abuse.methodology --out documents", "",
				"The documents are written all together or not at all: if anything goes wrong, DIR stays as it was." })
public final class GenerateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "A methodology, or any part of one.")
	private Path file;

	@Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made if it does not exist.")
	private Path out;

	@Option(names = "--only", arity = "1..*", paramLabel = "NAME", description = "Write only these documents, for example `manual`.")
	private Set<String> only = new LinkedHashSet<>();

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final MethodologyInput input;

	public GenerateCommand(Console console, MethodologyInput input) {
		this.console = console;
		this.input = input;
	}

	@Override
	public Integer call() throws InputException {
		DocumentPack pack = DocumentPack.of(input.read(file));
		for (String name : only) {
			if (!pack.names().contains(name)) {
				throw new ParameterException(spec.commandLine(), unknown(name, pack.names()));
			}
		}
		try {
			pack.writeInto(out, only).forEach(console.out()::println);
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(out, failed), failed);
		} catch (RefusedFileException refused) {
			throw new InputException(out + ": " + refused.getMessage(), refused);
		}
		pack.messages().forEach(console.err()::println);
		return pack.messages().isEmpty() ? ExitStatus.FINE : ExitStatus.FAULT;
	}

	private static String unknown(String name, List<String> names) {
		String nearest = NearestName.to(name, names).map(each -> "; did you mean `" + each + "`?").orElse(".");
		return "There is no document `" + name + "`" + nearest + " The documents are " + String.join(", ", names) + ".";
	}
}
