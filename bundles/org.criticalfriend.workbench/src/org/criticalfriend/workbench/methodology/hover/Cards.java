package org.criticalfriend.workbench.methodology.hover;

import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.widgets.Shell;

/** Makes the small windows in which something is explained. */
public final class Cards implements IInformationControlCreator {

	@Override
	public IInformationControl createInformationControl(Shell parent) {
		return new Card(parent);
	}
}
