package org.criticalfriend.workbench.review.pages;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.review.ReviewChange;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.ReviewPackage.Literals;
import org.criticalfriend.review.dates.DateWords;
import org.criticalfriend.review.status.RequestState;
import org.criticalfriend.workbench.review.navigation.Place;
import org.criticalfriend.workbench.review.navigation.Section;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Every document that the methodology asks for, with what became of it; opening one that has not come begins its receipt. */
final class EvidencePage implements Page {

	private static final int WIDTH = 1000;
	private static final int MOST_ROWS = 8;

	private final PageContext context;
	private Table table;
	private Label count;
	private Button open;
	private List<RequestState> requests = List.of();

	EvidencePage(PageContext context) {
		this.context = context;
	}

	@Override
	public void write(PageContent content) {
		content.title(Section.EVIDENCE.title());
		content.quiet("The documents that the methodology asks for. Open one to note what came, or why it will not come.");
		requests = context.session().status(context.today()).requests();
		count = content.text("");
		open = content.button("Open", null, () -> open(table.getSelectionIndex()));
		PageTable columns = new PageTable(content, "Documents asked for").column("Document asked for", 6).column("State", 3).column("Due", 3).column("Comment", 4);
		columns.room(requests.size(), MOST_ROWS, true);
		table = columns.table();
		table.addListener(SWT.DefaultSelection, event -> open(table.getSelectionIndex()));
		table.addListener(SWT.Selection, event -> open.setEnabled(true));
		show();
	}

	private void open(int index) {
		if (index < 0) {
			return;
		}
		RequestState state = requests.get(index);
		Receipt receipt = state.receipts().isEmpty() ? begun(state) : state.receipts().get(0);
		context.go().accept(Place.of(Section.EVIDENCE, receipt));
	}

	private Receipt begun(RequestState state) {
		Receipt receipt = ReviewFactory.eINSTANCE.createReceipt();
		receipt.setRequest(state.request());
		return context.forms().list(Literals.REVIEW__REQUESTS).add(receipt);
	}

	@Override
	public void refresh() {
		requests = context.session().status(context.today()).requests();
		show();
	}

	private void show() {
		long received = requests.stream().filter(RequestState::isReceived).count();
		long late = requests.stream().filter(each -> each.isLate(context.today())).count();
		count.setText(requests.isEmpty() ? "The methodology asks for no documents." : received + " of " + requests.size() + " received" + (late == 0 ? "." : ", " + late + (late == 1 ? " is late." : " are late.")));
		table.setItemCount(requests.size());
		open.setEnabled(table.getSelectionIndex() >= 0);
		for (int row = 0; row < requests.size(); row++) {
			RequestState state = requests.get(row);
			TableItem item = table.getItem(row);
			item.setText(new String[] { context.forms().title(state.request()), words(state), state.due().map(DateWords::day).orElse(""), comment(state).orElse("") });
			item.setImage(state.isLate(context.today()) ? context.fields().icons().get("warning") : state.isReceived() ? context.fields().icons().get("done") : null);
		}
	}

	private String words(RequestState state) {
		if (state.isReceived()) {
			return state.receipts().stream().map(Receipt::getReceived).filter(day -> day != null).findFirst().map(day -> "Received " + DateWords.dayAndMonth(day)).orElse("Received");
		}
		if (state.isMissing()) {
			return "Will not come";
		}
		return state.isLate(context.today()) ? "Late" : "Awaited";
	}

	private static Optional<String> comment(RequestState state) {
		return state.receipts().stream().map(receipt -> receipt.getComment() == null ? receipt.getMissing() : receipt.getComment()).filter(text -> text != null && !text.isBlank())
				.findFirst().map(text -> text.strip().replaceAll("\\s+", " "));
	}

	@Override
	public int width() {
		return WIDTH;
	}

	@Override
	public boolean isOutdated(ReviewChange change) {
		return false;
	}
}
