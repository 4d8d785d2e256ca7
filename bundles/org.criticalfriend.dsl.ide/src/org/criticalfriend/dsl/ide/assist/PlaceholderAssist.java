package org.criticalfriend.dsl.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.scoping.KeptAssembly;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.placeholder.PlaceholderProposals;
import org.criticalfriend.review.placeholder.PlaceholderProposals.Proposal;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes inside a text, after `{`, what a review fills in there. */
@Singleton
public class PlaceholderAssist {

	private final MethodologyFiles files;
	private final PlaceholderProposals proposals = new PlaceholderProposals();

	@Inject
	public PlaceholderAssist(MethodologyFiles files) {
		this.files = files;
	}

	/** The proposals at an offset of a text that starts at another offset; empty if no brace is open there. */
	List<CompletionItem> in(Document document, XtextResource resource, int start, int offset) {
		String before = document.getContents().substring(start, offset);
		int brace = before.lastIndexOf('{');
		if (brace < 0 || before.indexOf('}', brace) >= 0) {
			return List.of();
		}
		Optional<Methodology> methodology = KeptAssembly.of(files.of(resource)).map(Assembly::methodology);
		if (methodology.isEmpty()) {
			return List.of();
		}
		Replacement typed = Replacement.of(document, offset, "_");
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal proposal : proposals.after(methodology.get(), before.substring(brace + 1))) {
			if (typed.startsLike(proposal.name())) {
				items.add(Replacement.described(item(typed, proposal), proposal.detail(), null));
			}
		}
		return items;
	}

	private static CompletionItem item(Replacement typed, Proposal proposal) {
		String name = proposal.name();
		return switch (proposal.kind()) {
			case VARIABLE -> typed.item(name, name, CompletionItemKind.Variable, 0);
			case FEATURE -> typed.item(name, name, CompletionItemKind.Field, 1);
			case SERVICE -> Replacement.asTemplate(typed.item(name + "()", name + "($0)", CompletionItemKind.Function, 2));
		};
	}
}
