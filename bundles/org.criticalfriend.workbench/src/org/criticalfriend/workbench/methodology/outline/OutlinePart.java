package org.criticalfriend.workbench.methodology.outline;

import java.util.List;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.background.Background;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The outline of the editor that was used last. Enter or a double click shows the place in the text. */
public final class OutlinePart {

	/** The id of the part. */
	public static final String ID = "org.criticalfriend.workbench.part.outline";

	private final Icons icons;
	private final Background background;
	private TreeViewer tree;
	private Outlined shown;
	private Runnable stopListening = () -> { };

	@Inject
	OutlinePart(Icons icons, Background background) {
		this.icons = icons;
		this.background = background;
	}

	@PostConstruct
	void create(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setUseHashlookup(true);
		Style.named(tree.getTree(), "Outline");
		tree.setContentProvider(new SymbolTree());
		tree.setComparer(new SymbolIdentity());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels(icons)));
		tree.addOpenListener(opened -> {
			if (shown != null && ((IStructuredSelection) opened.getSelection()).getFirstElement() instanceof Symbol symbol) {
				shown.reveal(symbol.symbol().getSelectionRange());
			}
		});
		refresh();
	}

	@Inject
	void follow(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
		if (part != null && part.getObject() instanceof Outlined outlined && outlined != shown) {
			stopListening.run();
			shown = outlined;
			stopListening = outlined.listenToOutline(this::refresh);
			refresh();
		}
	}

	@Inject
	@Optional
	void followTheme(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event changed) {
		background.show(this::refresh);
	}

	private void refresh() {
		if (tree == null || tree.getTree().isDisposed()) {
			return;
		}
		Object[] expanded = tree.getExpandedElements();
		boolean first = expanded.length == 0;
		List<Symbol> roots = shown == null ? List.of() : Symbol.of(shown.outline());
		tree.getTree().setRedraw(false);
		tree.setInput(roots);
		if (first) {
			tree.expandToLevel(2);
		} else {
			tree.setExpandedElements(expanded);
		}
		tree.getTree().setRedraw(true);
	}

	@Focus
	void focus() {
		tree.getTree().setFocus();
	}

	@PreDestroy
	void dispose() {
		stopListening.run();
	}
}
