package org.criticalfriend.workbench.methodology.editor;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.methodology.assist.Assist;
import org.criticalfriend.workbench.methodology.colours.TextColours;
import org.criticalfriend.workbench.methodology.hover.Cards;
import org.criticalfriend.workbench.methodology.hover.ExplainedPlace;
import org.criticalfriend.workbench.methodology.hover.Explanations;
import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.marks.Marks;
import org.criticalfriend.workbench.methodology.text.Partitions;
import org.criticalfriend.workbench.methodology.typing.NewLine;
import org.criticalfriend.workbench.methodology.typing.Pairs;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the viewer of a methodology is put together from. */
final class ViewerParts extends SourceViewerConfiguration {

	private static final int UNDO_STEPS = 1000;
	private static final int TAB = 4;
	private static final int ASSIST_DELAY = 150;

	private final LanguageText text;
	private final IDocument document;
	private final Marks marks;
	private final TextColours colours;
	private final Icons icons;
	private final ExplainedPlace explained;

	ViewerParts(LanguageText text, IDocument document, Marks marks, TextColours colours, Icons icons, ExplainedPlace explained) {
		this.text = text;
		this.document = document;
		this.marks = marks;
		this.colours = colours;
		this.icons = icons;
		this.explained = explained;
	}

	@Override
	public String[] getConfiguredContentTypes(ISourceViewer viewer) {
		return Partitions.all();
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return TAB;
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new TextViewerUndoManager(UNDO_STEPS);
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return colours.reconciler();
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] { new NewLine(), new Pairs() };
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		Assist assist = new Assist(text, document, icons);
		for (String partition : Partitions.all()) {
			assistant.addContentAssistProcessor(assist, partition);
		}
		assistant.enableColoredLabels(true);
		assistant.enableAutoActivation(true);
		assistant.setAutoActivationDelay(ASSIST_DELAY);
		assistant.setInformationControlCreator(new Cards());
		assistant.setShowEmptyList(true);
		assistant.setEmptyMessage("Nothing can be proposed here.");
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new Explanations(text, document, marks::at);
	}

	@Override
	public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
		return explained.presenter(Partitions.all());
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new DefaultAnnotationHover();
	}
}
