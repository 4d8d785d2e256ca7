package org.criticalfriend.workbench.notice;

import java.util.Optional;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jakarta.annotation.PostConstruct;

/** The foot of the window, where the last notice is. */
public final class NoticeBar {

	private static final int LONGEST = 400;
	private static final int BESIDE = 240;

	private Composite bar;
	private Label sign;
	private Label text;
	private Link action;
	private ToolBar close;

	@PostConstruct
	void create(Composite parent, Notices notices, Icons icons) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 2).spacing(6, 0).applyTo(bar);
		sign = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		action = new Link(bar, SWT.NONE);
		action.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> notices.act()));
		close = Style.named(new ToolBar(bar, SWT.FLAT), "Notice");
		ToolItem cross = new ToolItem(close, SWT.PUSH);
		cross.setImage(icons.get("close"));
		cross.setToolTipText("Close this notice");
		cross.addListener(SWT.Selection, pressed -> notices.close());
		notices.showIn(notice -> show(notice, icons));
	}

	private void show(Optional<Notice> notice, Icons icons) {
		if (bar.isDisposed()) {
			return;
		}
		sign.setImage(notice.map(each -> icons.get(each.failure() ? "error" : "done")).orElse(null));
		text.setText(notice.map(each -> shortened(each.text())).orElse(""));
		text.setToolTipText(notice.map(Notice::text).orElse(null));
		action.setText(notice.flatMap(Notice::action).map(each -> "<a>" + each.label() + "</a>").orElse(""));
		boolean shown = notice.isPresent();
		show(sign, shown);
		show(text, shown);
		wrap();
		show(action, notice.flatMap(Notice::action).isPresent());
		show(close, shown);
		bar.requestLayout();
	}

	private static void show(Control control, boolean shown) {
		control.setVisible(shown);
		GridDataFactory.swtDefaults().exclude(!shown).applyTo(control);
	}

	/** A notice that is longer than the window is wide has several lines. */
	private void wrap() {
		int room = Math.max(BESIDE, bar.getShell().getClientArea().width - BESIDE);
		GridData data = (GridData) text.getLayoutData();
		data.widthHint = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room ? room : SWT.DEFAULT;
	}

	private static String shortened(String text) {
		String line = text.replace("&", "&&").replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
	}
}
