package org.criticalfriend.workbench.methodology.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.criticalfriend.editing.journal.JournalFolder;
import org.criticalfriend.editing.preview.Preview;
import org.criticalfriend.editing.preview.SourcePlace;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.methodology.bar.ChoiceBar;
import org.criticalfriend.workbench.methodology.bar.FindBar;
import org.criticalfriend.workbench.methodology.bar.LineBar;
import org.criticalfriend.workbench.methodology.bar.NameBar;
import org.criticalfriend.workbench.methodology.bar.Searching;
import org.criticalfriend.workbench.methodology.colours.MeaningColours;
import org.criticalfriend.workbench.methodology.colours.TextColours;
import org.criticalfriend.workbench.methodology.fixes.Fixes;
import org.criticalfriend.workbench.methodology.folding.Folds;
import org.criticalfriend.workbench.methodology.hover.ExplainedPlace;
import org.criticalfriend.workbench.methodology.language.Language;
import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.marks.Marks;
import org.criticalfriend.workbench.methodology.outline.Outlined;
import org.criticalfriend.workbench.methodology.place.Edits;
import org.criticalfriend.workbench.methodology.place.OpenText;
import org.criticalfriend.workbench.methodology.place.PlaceOpener;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.criticalfriend.workbench.methodology.preview.Previewed;
import org.criticalfriend.workbench.methodology.references.References;
import org.criticalfriend.workbench.methodology.rename.Renaming;
import org.criticalfriend.workbench.methodology.spelling.Spelling;
import org.criticalfriend.workbench.methodology.text.MethodologyText;
import org.criticalfriend.workbench.methodology.text.Partitions;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The editor of methodology files. */
public final class MethodologyEditor implements OpenText, Outlined, Previewed {

	private final MPart part;
	private final Language language;
	private final JournalFolder journals;
	private final Background background;
	private final Notices notices;
	private final Icons icons;
	private final TextOutline outline = new TextOutline();
	private final List<AutoCloseable> open = new ArrayList<>();
	private MethodologyText text;
	private LanguageText languageText;
	private TextView view;
	private TextColours textColours;
	private MeaningColours meaningColours;
	private Marks marks;
	private Saving saving;
	private ExplainedPlace explained;
	private TextPreview preview;

	@Inject
	MethodologyEditor(MPart part, Language language, JournalFolder journals, Background background, Notices notices, Icons icons) {
		this.part = part;
		this.language = language;
		this.journals = journals;
		this.background = background;
		this.notices = notices;
		this.icons = icons;
	}

	@PostConstruct
	void create(Composite parent, IThemeEngine themes, EHandlerService handlers, PlaceOpener places, References references, Renaming renaming, EPartService parts) {
		Path file = Editors.file(part).orElseThrow();
		try {
			text = MethodologyText.open(file, journals);
		} catch (IOException unreadable) {
			Style.of(new Label(parent, SWT.WRAP), Style.ERROR).setText(file + " cannot be shown. " + unreadable.getMessage());
			return;
		}
		GridLayout rows = new GridLayout(1, false);
		rows.marginWidth = 0;
		rows.marginHeight = 0;
		rows.verticalSpacing = 0;
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(rows);
		ChoiceBar outsideBar = new ChoiceBar(area, this::focus);
		NameBar nameBar = new NameBar(area, this::focus);
		view = new TextView(area, icons, Themes.palette(themes.getActiveTheme()), "Text of " + file.getFileName());
		ProjectionViewer viewer = view.viewer();
		FindBar findBar = new FindBar(area, new Searching(viewer), this::focus);
		LineBar lineBar = new LineBar(area, () -> text.document().getNumberOfLines(), this::goToLine, this::focus);
		showText(file, themes.getActiveTheme());
		Navigation navigation = new Navigation(viewer, languageText, places, references, renaming, nameBar, notices);
		Fixes fixes = new Fixes(viewer, languageText, file, icons);
		open.add(fixes::close);
		saving = new Saving(part, text, outsideBar, background, parts, notices);
		open.add(saving::close);
		EditorCommands commands = new EditorCommands(handlers, viewer);
		commands.add(navigation);
		commands.add(new Texts(viewer, languageText, text, marks, notices));
		commands.add(findBar, lineBar);
		commands.add("explain", () -> explained.explain(viewer, () -> notices.tell("There is nothing to explain at the cursor.")));
		commands.add("fix", () -> fixes.offer(() -> notices.tell("There is no fix for what is at the cursor.")));
	}

	private void showText(Path file, ITheme theme) {
		ProjectionViewer viewer = view.viewer();
		Partitions.connect(text.document());
		AnnotationModel annotations = new AnnotationModel();
		marks = new Marks(annotations, text.document());
		languageText = new LanguageText(language, file, text.document(), found -> marks.show(found.getDiagnostics()));
		open.add(languageText);
		textColours = new TextColours(Themes.palette(theme));
		explained = new ExplainedPlace(languageText, text.document(), marks::at);
		viewer.configure(new ViewerParts(languageText, text.document(), marks, textColours, icons, explained));
		meaningColours = new MeaningColours(viewer, text.document(), Themes.palette(theme));
		view.showMarks();
		viewer.setDocument(text.document(), annotations);
		viewer.doOperation(ProjectionViewer.TOGGLE);
		preview = new TextPreview(viewer, languageText);
		readAfterChanges(new Folds(viewer, text.document()));
	}

	private void readAfterChanges(Folds folds) {
		Spelling spelling = new Spelling(background, text.document(), marks::showMisspellings);
		Reading reading = new Reading(view.viewer().getControl().getDisplay(), languageText, meaningColours, folds, outline::take, spelling::check);
		view.viewer().addTextListener(changed -> {
			if (changed.getDocumentEvent() != null) {
				saving.showState();
				reading.begin();
			}
		});
		reading.begin();
		open.add(spelling);
		open.add(reading);
	}

	private void goToLine(int line) {
		reveal(new Range(new Position(line - 1, 0), new Position(line - 1, 0)));
	}

	@Inject
	@Optional
	void follow(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event changed) {
		if (meaningColours != null && view.isShown() && changed.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme) {
			view.use(Themes.palette(theme));
			textColours.use(Themes.palette(theme));
			meaningColours.use(Themes.palette(theme));
		}
	}

	@Focus
	void focus() {
		if (view != null) {
			view.viewer().getTextWidget().setFocus();
		}
	}

	@Persist
	void save() {
		saving.save();
	}

	@Override
	public void reveal(Range range) {
		if (view != null) {
			view.reveal(Positions.region(text.document(), range));
			focus();
		}
	}

	@Override
	public String text() {
		return text == null ? "" : text.document().get();
	}

	@Override
	public void change(List<TextEdit> edits) {
		boolean savedBefore = !text.file().isDirty();
		text.change(Edits.applied(text.document(), edits));
		if (savedBefore) {
			save();
		}
	}

	@Override
	public List<DocumentSymbol> outline() {
		return outline.symbols();
	}

	@Override
	public Runnable listenToOutline(Runnable listener) {
		return outline.listen(listener);
	}

	@Override
	public CompletableFuture<?> preview(Consumer<java.util.Optional<Preview>> taker, Consumer<String> failed) {
		return preview.preview(taker, failed);
	}

	@Override
	public void findSource(String id, Consumer<java.util.Optional<SourcePlace>> taker) {
		preview.findSource(id, taker);
	}

	@Override
	public Runnable listenToPreview(Runnable listener) {
		return preview.listenToPreview(listener);
	}

	@PreDestroy
	void close() throws Exception {
		for (AutoCloseable each : open) {
			each.close();
		}
		if (text != null) {
			text.file().close();
		}
	}
}
