package org.criticalfriend.workbench.generate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.generate.GeneratedFile;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.difference.ComparisonPage;
import org.criticalfriend.workbench.dialog.FolderField;
import org.criticalfriend.workbench.explorer.SystemFiles;
import org.criticalfriend.workbench.models.Methodologies;
import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Generates the documents of a methodology or review: formats and folder are chosen, progress is told, and what came of it can be opened and compared. */
public final class GeneratePart {

	@Inject
	private Background background;

	@Inject
	private Notices notices;

	@Inject
	private Methodologies methodologies;

	@Inject
	private Editors editors;

	@Inject
	private SystemFiles system;

	@Inject
	private EPartService parts;

	@Inject
	private OpenFolder open;

	private Label title;
	private FormatChecks formats;
	private FolderField folder;
	private Button generate;
	private Button cancel;
	private ProgressBar progress;
	private Label step;
	private ResultTable results;
	private Composite actions;
	private Button compare;
	private Source source;
	private GenerationRun running;

	@PostConstruct
	void create(Composite parent, Icons icons) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(16, 6).applyTo(page);
		Composite choices = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(choices);
		GridDataFactory.fillDefaults().grab(false, true).hint(430, SWT.DEFAULT).applyTo(choices);
		title = Style.of(new Label(choices, SWT.NONE), Style.HEADING);
		title.setText("Documents");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		formats = new FormatChecks(choices, this::check);
		folder = new FolderField(choices, "Folder for the documents", "", this::check);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder.control());
		createRun(choices);
		Composite made = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(made);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
		results = new ResultTable(made, icons, this::openSelected, this::check);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(results.control());
		createActions(made);
		check();
	}

	private void createRun(Composite parent) {
		Composite run = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(run);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(run);
		generate = button(run, "Generate", this::generate);
		cancel = button(run, "Cancel", this::cancel);
		progress = Style.named(new ProgressBar(run, SWT.HORIZONTAL), "Progress");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
		step = Style.of(new Label(run, SWT.NONE), Style.QUIET);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(step);
	}

	private void createActions(Composite parent) {
		actions = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(actions);
		button(actions, "Open", this::openSelected);
		button(actions, "Show in folder", this::showSelected);
		compare = button(actions, "Compare with last time", this::compare);
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, pressed -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** Gets ready to generate from a methodology or review; one that is running goes on. */
	void use(Source wanted) {
		if (running != null) {
			return;
		}
		if (!wanted.equals(source)) {
			source = wanted;
			title.setText("Documents of " + wanted.name());
			formats.show(wanted.isReview());
			folder.set(wanted.suggestedFolder(open.get()).toString());
			results.show(List.of());
			step.setText("");
			progress.setSelection(0);
		}
		check();
		generate.setFocus();
	}

	private Optional<Path> target() {
		try {
			Path path = Path.of(folder.value());
			return folder.value().isBlank() || !path.isAbsolute() ? Optional.empty() : Optional.of(path);
		} catch (InvalidPathException unusable) {
			return Optional.empty();
		}
	}

	private void check() {
		if (actions == null) {
			return;
		}
		generate.setEnabled(source != null && running == null && !formats.chosen().isEmpty() && target().isPresent());
		cancel.setEnabled(running != null);
		Optional<GeneratedFile> selected = results.selected();
		for (var each : actions.getChildren()) {
			each.setEnabled(selected.isPresent());
		}
		compare.setEnabled(selected.filter(file -> file.state() == GeneratedFile.State.CHANGED && file.file().toString().endsWith(".html")).isPresent());
	}

	/** Begins to generate into the folder that is given. */
	void generate() {
		editors.of(source.file()).filter(part -> part.isDirty()).ifPresent(part -> parts.savePart(part, false));
		running = new GenerationRun(source, formats.chosen(), target().orElseThrow(), methodologies, at -> background.show(() -> show(at)));
		results.show(List.of());
		background.run(running, this::show, this::fail);
		check();
	}

	private void cancel() {
		running.cancel();
		step.setText("Stopping…");
	}

	private void show(GenerationRun.Step at) {
		if (!progress.isDisposed() && running != null) {
			progress.setMaximum(at.all());
			progress.setSelection(at.done());
			step.setText(at.what());
		}
	}

	private void show(GenerationRun.Result result) {
		if (progress.isDisposed()) {
			return;
		}
		running = null;
		result.files().ifPresentOrElse(files -> {
			results.show(files);
			long changed = files.stream().filter(file -> file.state() != GeneratedFile.State.UNCHANGED).count();
			step.setText(files.size() + (files.size() == 1 ? " document, " : " documents, ") + changed + " new or changed" + (result.gaps() == 0 ? "" : "; " + result.gaps() + " gaps to fill in the review"));
			results.focus();
		}, () -> {
			step.setText("Stopped; the folder is as it was.");
			progress.setSelection(0);
		});
		check();
	}

	private void fail(String why) {
		if (!progress.isDisposed()) {
			running = null;
			step.setText("Nothing was generated.");
			progress.setSelection(0);
			check();
		}
		notices.fail("Nothing was generated. " + why);
	}

	private void openSelected() {
		results.selected().filter(file -> editors.open(file.file()).isEmpty() && !system.open(file.file()))
				.ifPresent(file -> notices.fail("This computer has no program for `" + file.file().getFileName() + "`."));
	}

	private void showSelected() {
		results.selected().filter(file -> !system.show(file.file())).ifPresent(file -> notices.fail("No file browser was found; the document is at " + file.file() + "."));
	}

	private void compare() {
		results.selected().ifPresent(file -> background.run(file::difference, found -> found.ifPresent(difference -> ComparisonPage.open(parts, file.file().getFileName() + ": changes", difference)), notices::fail));
	}

	/** The documents that were generated, as they are listed. */
	ResultTable results() {
		return results;
	}

	@Focus
	void focus() {
		(generate.isEnabled() ? generate : folder.control()).setFocus();
	}

	@PreDestroy
	void stop() {
		if (running != null) {
			running.cancel();
		}
	}
}
