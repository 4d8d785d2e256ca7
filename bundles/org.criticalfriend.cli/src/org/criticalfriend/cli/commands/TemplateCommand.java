package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.models.LoadedModel;
import org.criticalfriend.cli.models.ModelReader;
import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.mtl.ModuleNotFoundException;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.RunResult;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.FolderModuleSource;
import org.criticalfriend.mtl.output.OutputFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs any module of the template language on any model. */
@Command(name = "template",
		description = "Runs an Acceleo 4 module on a model. Its messages are printed as `WARNING LINE` and so on, and in full on standard error.",
		footer = {"", "Example:",
				"  critical-friend template --root templates --module example::main \\",
				"      --model review.xmi --metamodel review.ecore --out generated",
				"  critical-friend template --check --root templates --module example::main --metamodel review.ecore" })
public final class TemplateCommand implements Callable<Integer> {

	/** What ends a line in the files that are written. */
	enum Newline {
		lf("\n"), crlf("\r\n");

		private final String text;

		Newline(String text) {
			this.text = text;
		}
	}

	@Option(names = "--root", required = true, paramLabel = "DIR", description = "The folder that the names of modules start from.")
	private Path root;

	@Option(names = "--module", required = true, paramLabel = "QNAME", description = "The module to run: a::b::main is a/b/main.mtl.")
	private String module;

	@Option(names = "--model", paramLabel = "XMI", description = "The model to run it on.")
	private Path model;

	@Option(names = "--metamodel", required = true, arity = "1..*", paramLabel = "ECORE", description = "The metamodels of the model.")
	private List<Path> metamodels;

	@Option(names = "--out", paramLabel = "DIR", description = "The folder to write to; made if it does not exist.")
	private Path out;

	@Option(names = "--newline", paramLabel = "lf|crlf", defaultValue = "lf", description = "What ends a line in the files (default: lf).")
	private Newline newline;

	@Option(names = "--check", description = "Only says what is wrong in the module and those it uses; runs nothing.")
	private boolean check;

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final ModelReader reader;

	public TemplateCommand(Console console, ModelReader reader) {
		this.console = console;
		this.reader = reader;
	}

	@Override
	public Integer call() throws InputException {
		if (!Files.isDirectory(root)) {
			throw new InputException(root + ": There is no such folder.");
		}
		if (check) {
			return check();
		}
		if (model == null || out == null) {
			throw new ParameterException(spec.commandLine(), "Missing required option: '" + (model == null ? "--model=XMI" : "--out=DIR") + "'");
		}
		LoadedModel loaded = reader.read(model, metamodels);
		RunResult result = run(loaded);
		MessageProtocol.lines(module, result.messages()).forEach(console.out()::println);
		result.messages().forEach(console.err()::println);
		return result.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.FINE;
	}

	private int check() throws InputException {
		try {
			List<Message> messages = Mtl.of(new FolderModuleSource(root), reader.readMetamodels(metamodels)).check(module);
			messages.forEach(console.out()::println);
			return messages.stream().anyMatch(message -> message.severity().compareTo(Severity.ERROR) >= 0) ? ExitStatus.PROBLEMS : ExitStatus.FINE;
		} catch (ModuleNotFoundException wrong) {
			throw new InputException(module + ": " + wrong.getMessage(), wrong);
		}
	}

	private RunResult run(LoadedModel loaded) throws InputException {
		try (OutputFolder folder = OutputFolder.open(out)) {
			RunResult result = Mtl.of(new FolderModuleSource(root), loaded.metamodels()).run(module).on(loaded.resource())
					.newline(newline.text).into(folder).mains();
			folder.commit();
			return result;
		} catch (ModuleNotFoundException | EvaluationAbortedException wrong) {
			throw new InputException(module + ": " + wrong.getMessage(), wrong);
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(out, failed), failed);
		}
	}
}
