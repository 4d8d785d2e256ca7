package org.criticalfriend.workbench.methodology.typing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.workbench.methodology.text.Partitions;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** What Enter does: the new line is indented as it should be, a list goes on, an empty item ends its list. */
public final class NewLine implements IAutoEditStrategy {

	private static final Pattern ITEM = Pattern.compile("(\\s*)([-*]|(\\d+)\\.)(\\s+)");

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length > 0 || command.text == null || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) < 0) {
			return;
		}
		try {
			IRegion line = document.getLineInformationOfOffset(command.offset);
			String before = document.get(line.getOffset(), command.offset - line.getOffset());
			String behind = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
			String part = document.getPartition(Math.max(0, command.offset - 1)).getType();
			if (part.equals(Partitions.BLOCK) && !before.contains("\"\"\"")) {
				goOnWithText(command, line, before);
			} else if (part.equals(Partitions.STATEMENTS)) {
				goOnWithStatements(command, before, behind);
			} else {
				command.text += indentation(before);
			}
		} catch (BadLocationException impossible) {
			return;
		}
	}

	private static void goOnWithText(DocumentCommand command, IRegion line, String before) {
		Matcher item = ITEM.matcher(before);
		if (!item.lookingAt()) {
			command.text += indentation(before);
		} else if (item.end() == before.length()) {
			command.offset = line.getOffset() + item.end(1);
			command.length = item.end() - item.end(1);
			command.text = "";
		} else {
			String sign = item.group(3) == null ? item.group(2) : Integer.parseInt(item.group(3)) + 1 + ".";
			command.text += item.group(1) + sign + item.group(4);
		}
	}

	private static void goOnWithStatements(DocumentCommand command, String before, String behind) {
		String indentation = indentation(before);
		if (!before.stripTrailing().endsWith("{")) {
			command.text += indentation;
			return;
		}
		String newLine = command.text;
		command.text = newLine + indentation + "\t";
		if (behind.stripLeading().startsWith("}")) {
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.length = behind.length() - behind.stripLeading().length();
			command.text += newLine + indentation;
		}
	}

	private static String indentation(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}
}
