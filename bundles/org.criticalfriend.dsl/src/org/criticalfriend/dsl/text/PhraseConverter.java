package org.criticalfriend.dsl.text;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Turns a phrase of one or several words, in the singular or plural, into a literal of an enumeration and back. */
final class PhraseConverter extends AbstractNullSafeConverter<Enumerator> {

	private final List<? extends Enumerator> literals;
	private final Function<Enumerator, String> phrases;

	/** Writes literals as they are. */
	PhraseConverter(List<? extends Enumerator> literals) {
		this(literals, Enumerator::getLiteral);
	}

	/** Writes literals in words of their own. */
	PhraseConverter(List<? extends Enumerator> literals, Function<Enumerator, String> phrases) {
		this.literals = literals;
		this.phrases = phrases;
	}

	@Override
	protected String internalToString(Enumerator value) {
		if (!literals.contains(value)) {
			throw new ValueConverterException("\"" + value.getLiteral() + "\" cannot be written here.", null, null);
		}
		return phrases.apply(value);
	}

	@Override
	protected Enumerator internalToValue(String phrase, INode node) {
		String words = phrase.strip().replaceAll("\\s+", " ");
		for (Enumerator literal : literals) {
			String written = phrases.apply(literal);
			if (written.equals(words) || written.equals(words + "s")) {
				return literal;
			}
		}
		throw new ValueConverterException(unfinished(words), node, null);
	}

	private String unfinished(String words) {
		return literals.stream().map(phrases).filter(literal -> literal.startsWith(words + " ")).findFirst()
				.map(literal -> "`" + words + "` is only the beginning of `" + literal + "`; write all of it.")
				.orElse("`" + words + "` is not one of the phrases possible here.");
	}
}
