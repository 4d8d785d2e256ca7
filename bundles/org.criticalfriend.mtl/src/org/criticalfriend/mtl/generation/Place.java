package org.criticalfriend.mtl.generation;

import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.module.ModuleFile;

/** Where a statement, template or query stands. */
record Place(ModuleFile module, int start) {

	Message message(Severity severity, String text) {
		return module.message(severity, start, start, text);
	}

	/** A message about a place inside the statement. */
	Message message(Severity severity, int offset, String text) {
		return module.message(severity, start, offset, text);
	}
}
