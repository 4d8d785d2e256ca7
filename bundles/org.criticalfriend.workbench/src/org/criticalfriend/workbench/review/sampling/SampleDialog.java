package org.criticalfriend.workbench.review.sampling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.sampling.SampleException;
import org.criticalfriend.editing.sampling.SampleRequest;
import org.criticalfriend.editing.sampling.SampleRule;
import org.criticalfriend.editing.sampling.SampleTaking;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Selection;
import org.criticalfriend.planning.sampling.ListProblem;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.dialog.EntryDialog;
import org.criticalfriend.workbench.dialog.FileField;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the list that a sample is taken from and takes it; the list is read in the background, what is wrong with it is told by row. */
final class SampleDialog extends EntryDialog {

	private static final String KEY = "-key.csv";

	private final ReviewSession session;
	private final Sample sample;
	private final Background background;
	private final boolean listed;
	private final boolean random;
	private final boolean again;
	private FileField listField;
	private FileField keyField;
	private Text chosenField;
	private Text seedField;
	private Text numberField;
	private ListProblems problems;
	private String suggestedKey = "";
	private SampleRequest request;
	private CaseSample taken;

	/** What came of an attempt. */
	private record Outcome(CaseSample taken, List<ListProblem> problems, String refused) {
	}

	SampleDialog(Shell parent, ReviewSession session, Sample sample, Background background) {
		super(parent, "Sample: " + (sample.getTitle() == null ? sample.getName() : sample.getTitle()), sample.getSelection() == Selection.RANDOM ? "Draw" : "Take");
		this.session = session;
		this.sample = sample;
		this.background = background;
		listed = sample.getSources().isEmpty();
		random = sample.getSelection() == Selection.RANDOM;
		again = session.review().getSamples().stream().anyMatch(each -> each.getSample() == sample);
	}

	@Override
	protected void createFields(Composite page) {
		label("The methodology says");
		hint(page, SampleRule.of(sample) + (again ? " The sample that is there is replaced; undo brings it back." : ""));
		if (listed) {
			label("List the host sent");
			listField = new FileField(page, "List the host sent", SWT.OPEN, this::listChosen, "*.xlsx;*.csv", "*.*");
			hint("An XLSX workbook or a CSV file with the columns that the methodology names.");
			label("Key for the host");
			keyField = new FileField(page, "Key for the host", SWT.SAVE, this::check, "*.csv");
			hint("It says which reference is which case. Send it to the host and delete it; it must not be kept with the review.");
		}
		if (random) {
			numberField = text("Number of cases", "");
			numberField.setMessage("As the methodology says");
			seedField = text("Seed", "");
			seedField.setMessage("A new one");
			hint("Who draws again with the seed of a sample gets the same cases. The seed is kept with the sample.");
		} else {
			chosenField = text(listed ? "Rows of the list" : "References of cases", "");
			chosenField.setMessage(listed ? "2, 5, 9" : "C02, C05");
			hint(listed ? "Counted from 1, without the row of headings." : "As they are called in the samples they come from.");
		}
		problems = new ListProblems(page);
	}

	/** A text beside the label before it. */
	private static void hint(Composite page, String text) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(label);
	}

	/** The key is suggested beside the list, as long as nobody named another place. */
	private void listChosen() {
		if (keyField.value().equals(suggestedKey)) {
			suggestedKey = listField.value().isEmpty() ? "" : listField.value().replaceFirst("\\.[^.]*$", "") + KEY;
			keyField.set(suggestedKey);
		}
		check();
	}

	@Override
	protected String problem() {
		request = null;
		if (listed && (listField.value().isEmpty() || !Files.isRegularFile(Path.of(listField.value())))) {
			return listField.value().isEmpty() ? "Choose the list." : "There is no such list: " + listField.value();
		}
		if (listed && keyField.value().isEmpty()) {
			return "Say where the key for the host goes.";
		}
		if (random && !numberField.getText().isBlank() && CaseNumbers.count(numberField.getText()).isEmpty()) {
			return "`" + numberField.getText() + "` is no number of cases.";
		}
		if (random && !seedField.getText().isBlank() && CaseNumbers.seed(seedField.getText()).isEmpty()) {
			return "`" + seedField.getText() + "` is no seed; it has digits only.";
		}
		if (!random && CaseNumbers.parts(chosenField.getText()).isEmpty()) {
			return "Name the cases that were chosen.";
		}
		if (!random && listed && CaseNumbers.rows(chosenField.getText()).isEmpty()) {
			return "Rows are numbers with commas between them.";
		}
		request = wanted();
		return "";
	}

	private SampleRequest wanted() {
		OptionalLong seed = random ? CaseNumbers.seed(seedField.getText()) : OptionalLong.empty();
		OptionalInt number = random ? CaseNumbers.count(numberField.getText()) : OptionalInt.empty();
		List<Integer> rows = !random && listed ? CaseNumbers.rows(chosenField.getText()).orElseThrow() : List.of();
		List<String> references = !random && !listed ? CaseNumbers.parts(chosenField.getText()) : List.of();
		return new SampleRequest(listed ? Path.of(listField.value()) : null, listed ? Path.of(keyField.value()) : null, seed, number, rows, references, again);
	}

	/** The window stays until the sample is there: a list is mended and tried again. */
	@Override
	protected void okPressed() {
		setEnabled(false);
		SampleRequest now = request;
		Display display = getShell().getDisplay();
		background.run(() -> attempt(now, display), this::show, failed -> show(new Outcome(null, List.of(), failed)));
	}

	/** The window keeps the user from changing the review meanwhile; the review itself is changed on the thread of the display. */
	private Outcome attempt(SampleRequest now, Display display) throws IOException {
		List<ListProblem> found = new ArrayList<>();
		try {
			SampleTaking taking = new SampleTaking(session.folder(), session.review(), now, found::add);
			String step = random ? "Draw sample" : "Take sample";
			return new Outcome(taking.take(sample, change -> display.syncExec(() -> session.edit(step, change))), found, "");
		} catch (SampleException refused) {
			return new Outcome(null, found, refused.getMessage());
		}
	}

	private void show(Outcome outcome) {
		if (getShell() == null || getShell().isDisposed()) {
			return;
		}
		setEnabled(true);
		if (outcome.taken() != null) {
			taken = outcome.taken();
			super.okPressed();
			return;
		}
		problems.show(outcome.refused(), outcome.problems());
		getShell().pack();
	}

	private void setEnabled(boolean enabled) {
		for (int id : new int[] { IDialogConstants.OK_ID, IDialogConstants.CANCEL_ID }) {
			Control button = getButton(id);
			button.setEnabled(enabled);
		}
	}

	/** The sample, once the window was left with it. */
	CaseSample taken() {
		return taken;
	}

	/** Where the key is; empty if there is none. */
	String key() {
		return request == null || request.key() == null ? "" : request.key().toString();
	}
}
