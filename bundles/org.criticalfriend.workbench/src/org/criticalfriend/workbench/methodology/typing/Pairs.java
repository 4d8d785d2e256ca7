package org.criticalfriend.workbench.methodology.typing;

import org.criticalfriend.workbench.methodology.text.Partitions;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/** Closes brackets and quotation marks that are opened, steps over closing ones, and moves a closing bracket out to its place. */
public final class Pairs implements IAutoEditStrategy {

	private static final String BLOCK = "\"\"\"";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length > 0 || command.text == null || command.text.length() != 1) {
			return;
		}
		try {
			switch (command.text) {
				case "{" -> open(document, command, "}");
				case "}" -> close(document, command);
				case "\"" -> quote(document, command);
				default -> { }
			}
		} catch (BadLocationException impossible) {
			return;
		}
	}

	private static void open(IDocument document, DocumentCommand command, String closing) throws BadLocationException {
		if (isFree(document, command.offset)) {
			insert(command, command.text + closing);
		}
	}

	private static void insert(DocumentCommand command, String text) {
		command.caretOffset = command.offset + command.text.length();
		command.shiftsCaret = false;
		command.text = text;
	}

	private static void stepOver(DocumentCommand command) {
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
		command.text = "";
	}

	private static void close(IDocument document, DocumentCommand command) throws BadLocationException {
		if (at(document, command.offset) == '}' && !isText(document, command.offset)) {
			stepOver(command);
			return;
		}
		int start = document.getLineInformationOfOffset(command.offset).getOffset();
		String before = document.get(start, command.offset - start);
		if (before.isBlank() && before.endsWith("\t") && !isText(document, command.offset)) {
			command.offset--;
			command.length = 1;
		}
	}

	private static void quote(IDocument document, DocumentCommand command) throws BadLocationException {
		int offset = command.offset;
		boolean behindTwo = offset >= 2 && document.get(offset - 2, 2).equals("\"\"");
		if (at(document, offset) == '"' && !(behindTwo && at(document, offset - 3) != '"')) {
			stepOver(command);
		} else if (behindTwo && at(document, offset - 3) != '"' && isFree(document, offset)) {
			insert(command, "\"" + BLOCK);
		} else if (isFree(document, offset) && !isText(document, offset) && !Character.isLetterOrDigit(at(document, offset - 1)) && at(document, offset - 1) != '"') {
			insert(command, "\"\"");
		}
	}

	/** Whether nothing that belongs together with it stands right behind a place. */
	private static boolean isFree(IDocument document, int offset) throws BadLocationException {
		char behind = at(document, offset);
		return behind == 0 || Character.isWhitespace(behind) || behind == '}' || behind == ',';
	}

	private static boolean isText(IDocument document, int offset) throws BadLocationException {
		return offset > 0 && offset < document.getLength() && !document.getPartition(offset).getType().equals(Partitions.STATEMENTS)
				&& document.getPartition(offset).getOffset() < offset;
	}

	private static char at(IDocument document, int offset) throws BadLocationException {
		return offset < 0 || offset >= document.getLength() ? 0 : document.getChar(offset);
	}
}
