package org.criticalfriend.aql.values;

/** The value of what failed. Unlike null it fits no type but "any value", so a failure does not turn into data. */
public enum Nothing {
	NOTHING;

	@Override
	public String toString() {
		return "";
	}
}
