package org.criticalfriend.dsl.ide.hover;

import java.util.Optional;

import org.criticalfriend.dsl.ide.cards.ElementCard;
import org.criticalfriend.dsl.ide.navigation.NamedThings;
import org.criticalfriend.dsl.ide.words.WordDocumentation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells what stands under the mouse: what an id leads to, or what a word of the language says. */
@Singleton
public class MethodologyHover implements IHoverService {

	private final NamedThings things;
	private final WordDocumentation words;

	@Inject
	public MethodologyHover(NamedThings things, WordDocumentation words) {
		this.things = things;
		this.words = words;
	}

	@Override
	public Hover hover(Document document, XtextResource file, HoverParams params, CancelIndicator cancel) {
		if (file == null) {
			return EMPTY_HOVER;
		}
		int offset = document.getOffSet(params.getPosition());
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		if (leaf == null || leaf.isHidden()) {
			return EMPTY_HOVER;
		}
		if (leaf.getGrammarElement() instanceof Keyword word) {
			return words.markdown(word).map(text -> hover("**`" + word.getValue() + "`** – " + text, leaf, document)).orElse(EMPTY_HOVER);
		}
		Optional<EObject> thing = things.at(file, offset);
		return thing.map(found -> hover(ElementCard.of(found).markdown(), leaf, document)).orElse(EMPTY_HOVER);
	}

	private static Hover hover(String markdown, ILeafNode leaf, Document document) {
		Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown));
		if (leaf.getEndOffset() <= document.getContents().length() && leaf.getText().indexOf('\n') < 0) {
			hover.setRange(new Range(document.getPosition(leaf.getOffset()), document.getPosition(leaf.getEndOffset())));
		}
		return hover;
	}
}
