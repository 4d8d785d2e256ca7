package org.criticalfriend.aql.evaluation;

/** How bad a run-time problem is, in rising order. */
public enum Severity {
	/** Something was not found, or had the wrong type. */
	WARNING,
	/** Something was found and failed. */
	ERROR
}
