package org.criticalfriend.aql.values;

/** The value of what failed. Unlike null it fits no type but "any value", so a failure does not turn into data. */
public final class Nothing {
	/** The only instance. */
	public static final Nothing NOTHING = new Nothing();

	private Nothing() {
	}

	@Override
	public String toString() {
		return "";
	}
}
