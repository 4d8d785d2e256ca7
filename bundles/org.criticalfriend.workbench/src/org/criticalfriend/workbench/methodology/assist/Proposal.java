package org.criticalfriend.workbench.methodology.assist;

import java.util.Locale;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** One thing that can be written at a place. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension, ICompletionProposalExtension2, ICompletionProposalExtension3,
		ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private final CompletionItem item;
	private final TextEdit edit;
	private final int start;
	private final int asked;
	private final Icons icons;
	private Point selection;

	Proposal(CompletionItem item, IDocument document, int asked, Icons icons) {
		this.item = item;
		this.asked = asked;
		this.icons = icons;
		edit = item.getTextEdit().getLeft();
		start = Positions.offset(document, edit.getRange().getStart());
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		try {
			if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
				Snippet snippet = Snippet.of(edit.getNewText(), indentation(document));
				document.replace(start, offset - start, snippet.text());
				selection = new SnippetFilling(viewer, document, start).begin(snippet);
			} else {
				document.replace(start, offset - start, edit.getNewText());
				selection = new Point(start + edit.getNewText().length(), 0);
			}
		} catch (BadLocationException changedMeanwhile) {
			selection = null;
		}
	}

	private String indentation(IDocument document) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(start);
		String before = document.get(line.getOffset(), start - line.getOffset());
		return before.substring(0, before.length() - before.stripLeading().length());
	}

	/** Proposals that go on from what is typed stay in the list. */
	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
			String filter = (item.getFilterText() == null ? item.getLabel() : item.getFilterText()).toLowerCase(Locale.ROOT);
			return filter.startsWith(typed) || offset > asked && item.getLabel().toLowerCase(Locale.ROOT).contains(typed);
		} catch (BadLocationException before) {
			return false;
		}
	}

	@Override
	public String getDisplayString() {
		return item.getLabel();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		if (item.getDetail() != null) {
			shown.append("   " + item.getDetail(), StyledString.QUALIFIER_STYLER);
		}
		return shown;
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return getAdditionalProposalInfo();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return item.getDocumentation() == null ? null
				: item.getDocumentation().isLeft() ? item.getDocumentation().getLeft() : item.getDocumentation().getRight().getValue();
	}

	@Override
	public Image getImage() {
		return icons.get(switch (item.getKind() == null ? CompletionItemKind.Text : item.getKind()) {
			case Snippet -> "add";
			case Reference, Value -> "part";
			case File -> "file";
			case Keyword -> "keyboard";
			default -> "format";
		});
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return edit.getNewText();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return start;
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("A proposal is taken in a viewer.");
	}

	@Override
	public void apply(IDocument document, char trigger, int offset) {
		apply(document);
	}

	@Override
	public boolean isValidFor(IDocument document, int offset) {
		return validate(document, offset, null);
	}

	@Override
	public char[] getTriggerCharacters() {
		return null;
	}

	@Override
	public int getContextInformationPosition() {
		return -1;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before a proposal is taken
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown in the text
	}
}
