package org.criticalfriend.dsl.ide.layout;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.dsl.formatting.Formatting;
import org.criticalfriend.dsl.formatting.SyntaxErrorsException;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Lays a text out as the command line does, with edits of white space only, so that marks and places in an editor stay where they are. */
@Singleton
public class Layout extends FormattingService {

	private final Formatting formatting;

	@Inject
	public Layout(Formatting formatting) {
		this.formatting = formatting;
	}

	@Override
	public List<? extends TextEdit> format(Document document, XtextResource file, DocumentFormattingParams params, CancelIndicator cancel) {
		if (document == null) {
			return List.of();
		}
		try {
			return edits(document, formatting.format(document.getContents()));
		} catch (SyntaxErrorsException misunderstood) {
			throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, "The text is not laid out as long as it has mistakes; mend line "
					+ misunderstood.line() + " first: " + misunderstood.getMessage(), null));
		}
	}

	private static List<TextEdit> edits(Document document, String after) {
		String before = document.getContents();
		List<TextEdit> edits = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < before.length() || j < after.length()) {
			int endBefore = endOfSpace(before, i);
			int endAfter = endOfSpace(after, j);
			if (!before.substring(i, endBefore).equals(after.substring(j, endAfter))) {
				edits.add(new TextEdit(new Range(document.getPosition(i), document.getPosition(endBefore)), after.substring(j, endAfter)));
			}
			i = endBefore;
			j = endAfter;
			while (i < before.length() && j < after.length() && before.charAt(i) == after.charAt(j) && !Character.isWhitespace(before.charAt(i))) {
				i++;
				j++;
			}
			if (i == endBefore && j == endAfter && (i < before.length() || j < after.length()) || differ(before, i, after, j)) {
				return List.of(new TextEdit(new Range(document.getPosition(0), document.getPosition(before.length())), after));
			}
		}
		return edits;
	}

	/** Whether the texts differ here in more than white space. */
	private static boolean differ(String before, int i, String after, int j) {
		return i < before.length() && j < after.length() && !Character.isWhitespace(before.charAt(i)) && !Character.isWhitespace(after.charAt(j));
	}

	private static int endOfSpace(String text, int from) {
		int end = from;
		while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
