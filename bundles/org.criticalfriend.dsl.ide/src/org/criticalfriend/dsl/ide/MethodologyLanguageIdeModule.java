package org.criticalfriend.dsl.ide;

import org.criticalfriend.dsl.ide.folding.Folding;
import org.criticalfriend.dsl.ide.highlighting.Highlighting;
import org.criticalfriend.dsl.ide.hover.MethodologyHover;
import org.criticalfriend.dsl.ide.layout.Layout;
import org.criticalfriend.dsl.ide.navigation.Navigation;
import org.criticalfriend.dsl.ide.navigation.Outline;
import org.criticalfriend.dsl.ide.navigation.Renaming;
import org.eclipse.xtext.ide.DefaultIdeModule;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;

/** What editors need of the methodology language beside what it does without them. */
public class MethodologyLanguageIdeModule extends DefaultIdeModule {

	public Class<? extends IHoverService> bindIHoverService() {
		return MethodologyHover.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return Navigation.class;
	}

	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return Navigation.class;
	}

	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return Outline.class;
	}

	public Class<? extends IRenameService2> bindIRenameService2() {
		return Renaming.class;
	}

	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return Highlighting.class;
	}

	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return Folding.class;
	}

	public Class<? extends FormattingService> bindFormattingService() {
		return Layout.class;
	}
}
