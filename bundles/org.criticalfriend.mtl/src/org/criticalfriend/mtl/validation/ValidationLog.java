package org.criticalfriend.mtl.validation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.validation.Issue;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.ModuleFile;

/** Collects the messages about one module. */
final class ValidationLog {
	private final ModuleFile module;
	private final Set<Message> messages = new LinkedHashSet<>();

	ValidationLog(ModuleFile module) {
		this.module = module;
	}

	void add(Message message) {
		messages.add(message);
	}

	void add(Severity severity, int offset, String text) {
		messages.add(module.message(severity, offset, offset, text));
	}

	/** A message about a place inside a statement. */
	void add(Severity severity, int statement, int offset, String text) {
		messages.add(module.message(severity, statement, offset, text));
	}

	static Severity severity(Issue issue) {
		return issue.severity() == org.criticalfriend.aql.evaluation.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
	}

	List<Message> inOrder() {
		return messages.stream().sorted(Comparator.comparingInt(Message::line).thenComparingInt(Message::column)).toList();
	}
}
