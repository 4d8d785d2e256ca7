package org.criticalfriend.workbench.methodology.bar;

import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.criticalfriend.workbench.methodology.bar.Searching.Match;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds and replaces in the text. */
public final class FindBar extends Bar {

	private static final int FIELD = 190;

	private final Searching searching;
	private final Text wanted;
	private final Text replacement;
	private final Button matchCase;
	private final Button wholeWords;
	private final Button pattern;
	private final Label message;

	/** Searches through what is given. */
	public FindBar(Composite parent, Searching searching, Runnable backToText) {
		super(parent, 12, backToText);
		this.searching = searching;
		label("Find");
		wanted = field("Find", FIELD);
		wanted.addListener(SWT.Modify, typed -> go(searching.start(), true));
		wanted.addListener(SWT.DefaultSelection, entered -> next());
		button("Next", this::next);
		button("Previous", this::previous);
		replacement = field("Replace with", FIELD);
		replacement.setMessage("Replace with");
		replacement.addListener(SWT.DefaultSelection, entered -> replace());
		button("Replace", this::replace);
		button("Replace all", this::replaceAll);
		matchCase = check("Aa", () -> go(searching.start(), true));
		matchCase.setToolTipText("Capital and small letters are different");
		wholeWords = check("Word", () -> go(searching.start(), true));
		wholeWords.setToolTipText("Whole words only");
		pattern = check(".*", () -> go(searching.start(), true));
		pattern.setToolTipText("What is wanted is a regular expression");
		message = message();
		button("Close", this::hide);
	}

	/** Shows it; what is selected is searched for. */
	public void open(String selected) {
		setShown(true);
		if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
			wanted.setText(selected);
		}
		wanted.selectAll();
		wanted.setFocus();
	}

	/** Selects the next place. */
	public void next() {
		go(searching.end(), true);
	}

	/** Selects the place before. */
	public void previous() {
		go(searching.start(), false);
	}

	private List<Match> matches() {
		try {
			return searching.find(wanted.getText(), matchCase.getSelection(), wholeWords.getSelection(), pattern.getSelection());
		} catch (PatternSyntaxException wrong) {
			tell("Not a regular expression: " + wrong.getDescription());
			return null;
		}
	}

	private void go(int from, boolean forward) {
		List<Match> matches = matches();
		if (matches == null) {
			return;
		}
		if (matches.isEmpty()) {
			tell(wanted.getText().isEmpty() ? "" : "Not found");
			return;
		}
		int index = forward ? matches.size() : -1;
		for (int i = 0; i < matches.size(); i++) {
			if (forward && matches.get(i).offset() >= from) {
				index = i;
				break;
			}
			if (!forward && matches.get(i).offset() < from) {
				index = i;
			}
		}
		index = Math.floorMod(index, matches.size());
		searching.select(matches.get(index));
		tell(index + 1 + " of " + matches.size());
	}

	private void replace() {
		List<Match> matches = matches();
		if (matches == null) {
			return;
		}
		matches.stream().filter(each -> each.offset() == searching.start() && each.offset() + each.length() == searching.end()).findFirst()
				.ifPresent(each -> searching.replace(List.of(each), replacement.getText(), pattern.getSelection()));
		next();
	}

	private void replaceAll() {
		List<Match> matches = matches();
		if (matches != null && !matches.isEmpty()) {
			searching.replace(matches, replacement.getText(), pattern.getSelection());
			tell(matches.size() == 1 ? "1 replaced" : matches.size() + " replaced");
		}
	}

	private void tell(String text) {
		message.setText(text);
		message.setToolTipText(text);
	}
}
