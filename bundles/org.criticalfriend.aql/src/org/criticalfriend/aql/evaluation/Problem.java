package org.criticalfriend.aql.evaluation;

/** A run-time problem and the part of the expression's text (UTF-16 units, end exclusive) it happened in. */
public record Problem(Severity severity, String message, int start, int end) {
}
