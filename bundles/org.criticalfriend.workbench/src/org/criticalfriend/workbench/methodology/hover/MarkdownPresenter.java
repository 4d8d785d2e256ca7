package org.criticalfriend.workbench.methodology.hover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows the Markdown in which the language services speak: strong and slanted words, and code. */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

	private static final Pattern MARK = Pattern.compile("(?m)^```\\w*\\n?|\\*\\*|(?<![\\w*])\\*(?=[^\\s*])|(?<=[^\\s*])\\*(?![\\w*])|`|(?<![\\w*])_(?=\\w)|(?<=[\\w.])_(?!\\w)|(?m)^- ");
	private static final Map<String, Integer> STYLES = Map.of("**", SWT.BOLD, "*", SWT.ITALIC, "_", SWT.ITALIC);

	@Override
	public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int width, int height) {
		StringBuilder text = new StringBuilder();
		Deque<StyleRange> open = new ArrayDeque<>();
		Matcher matcher = MARK.matcher(markdown.strip().replaceAll("\n{3,}", "\n\n"));
		boolean code = false;
		while (matcher.find()) {
			String mark = matcher.group().startsWith("```") ? "```" : matcher.group();
			boolean verbatim = code && !mark.startsWith("`");
			matcher.appendReplacement(text, verbatim ? Matcher.quoteReplacement(matcher.group()) : mark.equals("- ") ? "\u2022 " : "");
			if (!verbatim && !mark.equals("- ")) {
				code = mark.startsWith("`") != code;
				toggle(mark, text.length(), open, presentation);
			}
		}
		matcher.appendTail(text);
		return text.toString().stripTrailing();
	}

	private static void toggle(String mark, int offset, Deque<StyleRange> open, TextPresentation presentation) {
		if (!open.isEmpty() && mark.equals(open.peek().data)) {
			StyleRange done = open.pop();
			done.length = offset - done.start;
			done.data = null;
			if (done.length > 0 && open.isEmpty()) {
				presentation.addStyleRange(done);
			}
		} else {
			StyleRange begun = new StyleRange(offset, 0, null, null, STYLES.getOrDefault(mark, SWT.NORMAL));
			begun.font = mark.startsWith("`") ? JFaceResources.getTextFont() : null;
			begun.data = mark;
			open.push(begun);
		}
	}

	@Override
	public String updatePresentation(Display display, String markdown, TextPresentation presentation, int width, int height) {
		return updatePresentation((Drawable) display, markdown, presentation, width, height);
	}
}
