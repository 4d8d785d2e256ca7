package org.criticalfriend.dsl.text;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Turns digits into numbers and back. */
final class NumberConverter extends AbstractNullSafeConverter<Integer> {

	private static final int MOST_DIGITS = 6;

	@Override
	protected String internalToString(Integer value) {
		if (value < 0) {
			throw new ValueConverterException("A number cannot be negative.", null, null);
		}
		return value.toString();
	}

	@Override
	protected Integer internalToValue(String digits, INode node) {
		if (digits.length() > MOST_DIGITS) {
			throw new ValueConverterException("The number " + digits + " is too large; use at most " + MOST_DIGITS + " digits.", node, null);
		}
		return Integer.valueOf(digits);
	}
}
