package org.criticalfriend.dsl.text;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Turns the name of a level, an id or a number, into a value and back. */
final class LocalNameConverter extends AbstractNullSafeConverter<String> {

	private final IValueConverter<String> ids;

	LocalNameConverter(IValueConverter<String> ids) {
		this.ids = ids;
	}

	@Override
	protected String internalToString(String value) {
		return isNumber(value) ? value : ids.toString(value);
	}

	@Override
	protected String internalToValue(String word, INode node) {
		return isNumber(word) ? word : ids.toValue(word, node);
	}

	private static boolean isNumber(String word) {
		return !word.isEmpty() && word.chars().allMatch(each -> each >= '0' && each <= '9');
	}
}
