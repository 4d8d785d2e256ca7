package org.criticalfriend.mtl.messages;

/**
 * Something a person should know about a module or a run.
 *
 * @param severity  how bad it is
 * @param module    qualified name of the module it is about
 * @param statement first line of the statement (or template, or query) it happened in, from 1
 * @param line      line of the exact place, from 1
 * @param column    column in that line, from 1, in UTF-16 units
 * @param text      what is wrong and what to do, one sentence
 */
public record Message(Severity severity, String module, int statement, int line, int column, String text) {

	/** {@code module:line:column: severity: text}. */
	@Override
	public String toString() {
		return module + ":" + line + ":" + column + ": " + severity.word() + ": " + text;
	}
}
