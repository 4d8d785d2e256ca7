package org.criticalfriend.aql.validation;

import org.criticalfriend.aql.evaluation.Severity;

/**
 * Something that is wrong with an expression whatever model it is evaluated on.
 *
 * @param severity ERROR if it always fails where it is reached, WARNING if it may fail, or has no effect
 * @param start    first UTF-16 unit of the part of the text that is meant
 * @param end      unit after that part
 */
public record Issue(Severity severity, String message, int start, int end) {
}
