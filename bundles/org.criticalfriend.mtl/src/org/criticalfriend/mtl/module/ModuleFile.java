package org.criticalfriend.mtl.module;

import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.syntax.ModuleSyntax;
import org.criticalfriend.mtl.syntax.SyntaxProblem;

/** A module that was found: its qualified name and what could be read of it. */
public record ModuleFile(String qualifiedName, ModuleSyntax syntax) {

	/** A message about a statement, with an exact place inside it; both are offsets. */
	public Message message(Severity severity, int statement, int place, String text) {
		return new Message(severity, qualifiedName, syntax.source().line(statement), syntax.source().line(place),
				syntax.source().column(place), text);
	}

	/** The messages about what could not be read. */
	public Iterable<Message> syntaxMessages() {
		return syntax.problems().stream().map(this::message).toList();
	}

	private Message message(SyntaxProblem problem) {
		return message(Severity.SYNTAX, problem.start(), problem.place(), problem.message());
	}
}
