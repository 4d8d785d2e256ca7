package org.criticalfriend.workbench.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Tells which version of the product this is, and under which licence. */
public final class AboutHandler {

	@Execute
	void show(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
		new AboutDialog(shell).open();
	}
}
