package org.criticalfriend.workbench.problems;

/** How bad a problem is, the worst first. */
public enum Severity {

	/** Documents cannot be made, or would be wrong. */
	ERROR("Error", "error"),

	/** Something is probably not meant so. */
	WARNING("Warning", "warning"),

	/** Something can be done better. */
	NOTE("Note", "information");

	private final String label;
	private final String icon;

	Severity(String label, String icon) {
		this.label = label;
		this.icon = icon;
	}

	/** The word for it. */
	public String label() {
		return label;
	}

	/** The name of the icon for it. */
	public String icon() {
		return icon;
	}
}
