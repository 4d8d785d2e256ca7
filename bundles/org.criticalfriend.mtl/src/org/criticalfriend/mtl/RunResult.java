package org.criticalfriend.mtl;

import java.util.List;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;

/**
 * What a run gave beside its files.
 *
 * @param text     the text of the template that was called, empty for a run of the main templates
 * @param messages what could not be read of the module, then what was reported, in order of evaluation
 */
public record RunResult(String text, List<Message> messages) {
	public RunResult {
		messages = List.copyOf(messages);
	}

	/** Whether something failed or could not be read. */
	public boolean hasErrors() {
		return messages.stream().anyMatch(message -> message.severity().compareTo(Severity.ERROR) >= 0);
	}
}
