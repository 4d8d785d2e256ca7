package org.criticalfriend.cli.commands;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.dsl.ide.server.StandardStreams;

import picocli.CommandLine.Command;

/** Serves editors with what they show of methodologies: problems, assist, hover and so on. */
@Command(name = "language-server",
		description = "Serves an editor that speaks the Language Server Protocol over standard input and output; see docs/language-server.md.",
		footer = {"", "Example, as an editor starts it:", "  critical-friend language-server" })
public final class LanguageServerCommand implements Callable<Integer> {

	@Override
	public Integer call() throws InterruptedException {
		boolean orderly = StandardStreams.serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
		return orderly ? ExitStatus.FINE : ExitStatus.PROBLEMS;
	}
}
