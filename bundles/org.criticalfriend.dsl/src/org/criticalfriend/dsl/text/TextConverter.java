package org.criticalfriend.dsl.text;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Turns literals into texts and back. */
final class TextConverter extends AbstractNullSafeConverter<String> {

	@Override
	protected String internalToString(String value) {
		try {
			return TextLiteral.write(value, "");
		} catch (IllegalArgumentException notWritable) {
			throw new ValueConverterException(notWritable.getMessage(), null, notWritable);
		}
	}

	@Override
	protected String internalToValue(String literal, INode node) {
		return TextLiteral.read(literal);
	}
}
