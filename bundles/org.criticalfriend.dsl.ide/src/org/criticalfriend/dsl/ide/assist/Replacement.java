package org.criticalfriend.dsl.ide.assist;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;

/**
 * What has been typed of a word and is replaced by a proposal.
 *
 * @param typed what has been typed
 * @param range where it stands
 */
record Replacement(String typed, Range range) {

	/** The word that ends at an offset, made of letters, digits and some other characters. */
	static Replacement of(Document document, int offset, String otherCharacters) {
		String text = document.getContents();
		int start = offset;
		while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || otherCharacters.indexOf(text.charAt(start - 1)) >= 0)) {
			start--;
		}
		return new Replacement(text.substring(start, offset), new Range(document.getPosition(start), document.getPosition(offset)));
	}

	/** Whether a proposal goes on from what has been typed: it starts with it, or one of its words or segments does; case does not matter. */
	boolean matches(String proposal) {
		int length = typed.length();
		for (int i = 0; i + length <= proposal.length(); i++) {
			boolean startsWord = i == 0 || !Character.isLetterOrDigit(proposal.charAt(i - 1))
					|| Character.isUpperCase(proposal.charAt(i)) && Character.isLowerCase(proposal.charAt(i - 1));
			if (startsWord && proposal.regionMatches(true, i, typed, 0, length)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a proposal starts with what has been typed. */
	boolean startsLike(String proposal) {
		return proposal.regionMatches(true, 0, typed, 0, typed.length());
	}

	/** A proposal that puts a text here; proposals are shown in the order of their ranks, 0 first, and then of their labels. */
	CompletionItem item(String label, String text, CompletionItemKind kind, int rank) {
		CompletionItem item = new CompletionItem(label);
		item.setKind(kind);
		item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
		item.setSortText(rank + label);
		item.setFilterText(startsLike(label) ? label : typed + label);
		return item;
	}

	/** Adds what people read beside a proposal; both may be null. */
	static CompletionItem described(CompletionItem item, String detail, String markdown) {
		item.setDetail(detail);
		if (detail != null) {
			CompletionItemLabelDetails beside = new CompletionItemLabelDetails();
			beside.setDescription(detail);
			item.setLabelDetails(beside);
		}
		if (markdown != null) {
			item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, markdown));
		}
		return item;
	}

	/** Makes the text of a proposal one with places to fill in. */
	static CompletionItem asTemplate(CompletionItem item) {
		item.setInsertTextFormat(InsertTextFormat.Snippet);
		return item;
	}
}
