package org.criticalfriend.workbench.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.FileNames;
import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.editing.folder.FolderContents.MethodologyFile;
import org.criticalfriend.editing.folder.NewReview;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.dialog.EntryDialog;
import org.criticalfriend.workbench.models.Methodologies;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a new review follows, who is under review, when, and which optional parts it takes. */
final class NewReviewDialog extends EntryDialog {

	private final FolderContents contents;
	private final Optional<Path> first;
	private final Methodologies methodologies;
	private final Background background;
	private Combo methodologyField;
	private Text hostField;
	private Text nameField;
	private Text enquiryField;
	private Text firstDayField;
	private Text lastDayField;
	private Label place;
	private OptionChecks options;
	private Methodology methodology;
	private String unusable = "";
	private NewReview wanted;

	/** @param first the methodology that is suggested */
	NewReviewDialog(Shell parent, FolderContents contents, Optional<Path> first, Methodologies methodologies, Background background) {
		super(parent, "New review", "Create");
		this.contents = contents;
		this.first = first;
		this.methodologies = methodologies;
		this.background = background;
	}

	@Override
	protected void createFields(Composite page) {
		methodologyField = choice("Methodology", contents.methodologies().stream().map(MethodologyFile::title).toArray(String[]::new));
		methodologyField.select(Math.max(0, first.map(file -> contents.methodologies().stream().map(MethodologyFile::file).toList().indexOf(file)).orElse(0)));
		methodologyField.addListener(SWT.Selection, chosen -> readMethodology());
		hostField = text("Who is under review", "");
		hostField.setMessage("Northmoor Council");
		place = hint("");
		nameField = text("Name of the review", "");
		nameField.setMessage("Made of the host and the methodology");
		enquiryField = text("Day of the enquiry", "");
		enquiryField.setMessage("If settled, for example 9 March 2027");
		firstDayField = text("First day on site", "");
		firstDayField.setMessage("If settled");
		lastDayField = text("Last day on site", "");
		lastDayField.setMessage("If settled");
		options = new OptionChecks(page);
		readMethodology();
	}

	private Optional<MethodologyFile> chosen() {
		int index = methodologyField.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(contents.methodologies().get(index));
	}

	private void readMethodology() {
		methodology = null;
		unusable = "";
		options.show(Map.of());
		chosen().ifPresent(file -> background.run(() -> methodologies.read(file.file()), read -> use(file, read, ""), why -> use(file, null, why)));
		check();
	}

	private void use(MethodologyFile file, Methodology read, String why) {
		if (methodologyField.isDisposed() || chosen().filter(file::equals).isEmpty()) {
			return;
		}
		methodology = read;
		unusable = why;
		Map<String, Option> parts = read == null ? Map.of() : Creation.optionalParts(read);
		options.show(parts);
		check();
	}

	@Override
	protected String problem() {
		String host = hostField.getText().strip();
		Path folder = contents.folder().resolve(FileNames.of(host.isEmpty() ? "review" : host));
		place.setText(host.isEmpty() ? "The full name of the organisation." : "The folder is " + folder.getFileName());
		List<String> problems = new ArrayList<>();
		if (chosen().isEmpty()) {
			problems.add("There is no methodology in this folder; create one, or open an example.");
		} else if (!unusable.isEmpty()) {
			problems.add(unusable);
		}
		if (host.isEmpty()) {
			problems.add("Say who is under review.");
		} else if (Files.exists(folder)) {
			problems.add("There is something called `" + folder.getFileName() + "` already; add the year to the name, for example.");
		}
		for (Text day : List.of(enquiryField, firstDayField, lastDayField)) {
			if (Day.isWrong(day.getText())) {
				problems.add("`" + day.getText().strip() + "` is no day; write it like 9 March 2027.");
			}
		}
		Day.of(firstDayField.getText()).ifPresent(from -> Day.of(lastDayField.getText()).filter(to -> to.isBefore(from)).ifPresent(to -> problems.add("The last day on site is before the first.")));
		if (problems.isEmpty() && methodology == null) {
			return "The methodology is being read…";
		}
		wanted = problems.isEmpty() ? wanted(folder, host) : null;
		return problems.isEmpty() ? "" : problems.get(0);
	}

	private NewReview wanted(Path folder, String host) {
		String name = nameField.getText().strip();
		return new NewReview(folder, chosen().orElseThrow().file(), host, name.isEmpty() ? Optional.empty() : Optional.of(name), Day.of(enquiryField.getText()), Day.of(firstDayField.getText()),
				Day.of(lastDayField.getText()), options.chosen());
	}

	/** What was asked for. */
	NewReview wanted() {
		return wanted;
	}

	/** The methodology that was chosen, put together. */
	Methodology methodology() {
		return methodology;
	}
}
