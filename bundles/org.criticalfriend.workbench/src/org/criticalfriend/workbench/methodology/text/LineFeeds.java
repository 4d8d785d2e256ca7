package org.criticalfriend.workbench.methodology.text;

import org.eclipse.jface.text.ConfigurableLineTracker;

/** Lines that end with a line feed, with or without a carriage return before it. */
final class LineFeeds extends ConfigurableLineTracker {

	LineFeeds() {
		super(new String[] { "\r\n", "\n" });
	}
}
