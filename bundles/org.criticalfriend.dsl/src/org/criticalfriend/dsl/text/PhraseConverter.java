package org.criticalfriend.dsl.text;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Turns a phrase of one or several words, in the singular or plural, into a literal of an enumeration and back. */
final class PhraseConverter extends AbstractNullSafeConverter<Enumerator> {

	private final List<? extends Enumerator> literals;

	PhraseConverter(List<? extends Enumerator> literals) {
		this.literals = literals;
	}

	@Override
	protected String internalToString(Enumerator value) {
		if (!literals.contains(value)) {
			throw new ValueConverterException("\"" + value.getLiteral() + "\" cannot be written here.", null, null);
		}
		return value.getLiteral();
	}

	@Override
	protected Enumerator internalToValue(String phrase, INode node) {
		String words = phrase.strip().replaceAll("\\s+", " ");
		for (Enumerator literal : literals) {
			if (literal.getLiteral().equals(words) || literal.getLiteral().equals(words + "s")) {
				return literal;
			}
		}
		throw new ValueConverterException(unfinished(words), node, null);
	}

	private String unfinished(String words) {
		return literals.stream().map(Enumerator::getLiteral).filter(literal -> literal.startsWith(words + " ")).findFirst()
				.map(literal -> "`" + words + "` is only the beginning of `" + literal + "`; write all of it.")
				.orElse("`" + words + "` is not one of the phrases possible here.");
	}
}
