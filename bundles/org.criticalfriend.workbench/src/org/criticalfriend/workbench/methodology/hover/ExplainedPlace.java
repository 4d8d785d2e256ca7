package org.criticalfriend.workbench.methodology.hover;

import java.util.List;
import java.util.function.IntFunction;

import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.criticalfriend.workbench.methodology.place.Words;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;

/** Explains what is at the cursor, for those who use the keyboard: it asks first and shows the answer when it is there. */
public final class ExplainedPlace implements IInformationProvider {

	private final LanguageText text;
	private final IDocument document;
	private final IntFunction<List<String>> problems;
	private String answer = "";

	/** Explains a text; `problems` gives what is wrong at an offset. */
	public ExplainedPlace(LanguageText text, IDocument document, IntFunction<List<String>> problems) {
		this.text = text;
		this.document = document;
		this.problems = problems;
	}

	/** What a viewer shows explanations with. */
	public IInformationPresenter presenter(String... partitions) {
		InformationPresenter presenter = new InformationPresenter(new Cards());
		for (String partition : partitions) {
			presenter.setInformationProvider(this, partition);
		}
		presenter.setSizeConstraints(80, 12, true, true);
		return presenter;
	}

	/** Explains what is at the cursor of a viewer; `nothing` is told if there is nothing to explain. */
	public void explain(SourceViewer viewer, Runnable nothing) {
		int offset = viewer.getSelectedRange().x;
		HoverParams params = new HoverParams(text.id(), Positions.at(document, offset));
		text.ask(services -> services.documents().hover(params), found -> show(viewer, Explanations.told(problems.apply(offset), found), nothing));
	}

	private void show(SourceViewer viewer, String explanation, Runnable nothing) {
		answer = explanation;
		if (answer.isEmpty()) {
			nothing.run();
		} else {
			viewer.doOperation(ISourceViewer.INFORMATION);
		}
	}

	@Override
	public IRegion getSubject(ITextViewer viewer, int offset) {
		return Words.around(document, offset);
	}

	@Deprecated
	@Override
	public String getInformation(ITextViewer viewer, IRegion subject) {
		return answer;
	}
}
