package org.criticalfriend.cli.commands;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;

/** Messages of a template run as lines for programs: {@code PARSE 3}, {@code LOST file}, {@code WARNING 5 imported::module}. */
final class MessageProtocol {

	private MessageProtocol() {
	}

	/** What could not be read first, then what was lost, then the rest in the order it happened. */
	static List<String> lines(String module, List<Message> messages) {
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
}
