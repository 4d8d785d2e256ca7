package org.criticalfriend.dsl.ide.assist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes what can be written at a place: words, ids, whole statements; in texts what a review fills in; after `include` files. */
@Singleton
public class MethodologyAssist {

	/** The most proposals in one answer; with more, the editor asks again when more has been typed. */
	public static final int MOST = 300;

	private final StatementAssist statements;
	private final PlaceholderAssist placeholders;
	private final FileAssist files;
	private final OperationCanceledManager cancelling;

	@Inject
	public MethodologyAssist(StatementAssist statements, PlaceholderAssist placeholders, FileAssist files, OperationCanceledManager cancelling) {
		this.statements = statements;
		this.placeholders = placeholders;
		this.files = files;
		this.cancelling = cancelling;
	}

	/**
	 * The proposals at the place that an editor asks about, best first.
	 *
	 * @throws org.eclipse.xtext.service.OperationCanceledError if nobody wants to know any more
	 */
	public CompletionList at(Document document, XtextResource resource, CompletionParams params, CancelIndicator cancel) {
		if (document == null || resource == null) {
			return new CompletionList(List.of());
		}
		int offset = document.getOffSet(params.getPosition());
		TextPlace place = TextPlace.at(document.getContents(), offset);
		boolean uncalled = params.getContext() != null && params.getContext().getTriggerKind() == CompletionTriggerKind.TriggerCharacter;
		List<CompletionItem> items = switch (place.kind()) {
			case COMMENT -> List.of();
			case CODE -> uncalled ? List.of() : statements.at(document, resource, offset);
			case LINE_TEXT -> {
				List<CompletionItem> paths = uncalled ? List.of() : files.in(document, resource, place.start(), offset);
				yield paths.isEmpty() ? placeholders.in(document, resource, place.start(), offset) : paths;
			}
			case BLOCK_TEXT -> placeholders.in(document, resource, place.start(), offset);
		};
		cancelling.checkCanceled(cancel);
		boolean cut = items.size() > MOST;
		return new CompletionList(cut, new ArrayList<>(cut ? items.subList(0, MOST) : items));
	}
}
