package org.criticalfriend.dsl.text;

import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractIDValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.conversion.impl.INTValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;

/** Turns the words of a methodology file into values and back: names, texts, numbers and phrases of several words. */
public class MethodologyValueConverters extends AbstractDeclarativeValueConverterService {

	@Inject
	private AbstractIDValueConverter idConverter;
	@Inject
	private INTValueConverter intConverter;

	@ValueConverter(rule = "ID")
	public IValueConverter<String> id() {
		return idConverter;
	}

	@ValueConverter(rule = "INT")
	public IValueConverter<Integer> number() {
		return intConverter;
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> string() {
		return text();
	}

	@ValueConverter(rule = "Text")
	public IValueConverter<String> text() {
		return new TextConverter();
	}

	@ValueConverter(rule = "Number")
	public IValueConverter<String> divisionNumber() {
		return new AbstractNullSafeConverter<>() {
			@Override
			protected String internalToString(String value) {
				return value;
			}

			@Override
			protected String internalToValue(String string, INode node) {
				return string.replaceAll("\\s", "");
			}
		};
	}

	@ValueConverter(rule = "Bound")
	public IValueConverter<Enumerator> bound() {
		return new PhraseConverter(MethodologyPackage.Literals.BOUND);
	}

	@ValueConverter(rule = "TimeUnit")
	public IValueConverter<Enumerator> timeUnit() {
		return new PhraseConverter(MethodologyPackage.Literals.TIME_UNIT);
	}

	@ValueConverter(rule = "Selection")
	public IValueConverter<Enumerator> selection() {
		return new PhraseConverter(MethodologyPackage.Literals.SELECTION);
	}

	@ValueConverter(rule = "SimpleAnswer")
	public IValueConverter<Enumerator> simpleAnswer() {
		return new PhraseConverter(MethodologyPackage.Literals.ANSWER_KIND);
	}

	@ValueConverter(rule = "ChoiceAnswer")
	public IValueConverter<Enumerator> choiceAnswer() {
		return new PhraseConverter(MethodologyPackage.Literals.ANSWER_KIND);
	}

	@ValueConverter(rule = "ListAnswer")
	public IValueConverter<Enumerator> listAnswer() {
		return new PhraseConverter(MethodologyPackage.Literals.ANSWER_KIND);
	}

	@ValueConverter(rule = "GuideKind")
	public IValueConverter<Enumerator> guideKind() {
		return new PhraseConverter(MethodologyPackage.Literals.GUIDE_KIND);
	}

	private static final class TextConverter extends AbstractNullSafeConverter<String> {

		@Override
		protected String internalToString(String value) {
			return TextLiteral.write(value, "");
		}

		@Override
		protected String internalToValue(String literal, INode node) {
			return TextLiteral.read(literal);
		}
	}

	/** A phrase of the language, in the singular or plural, is the literal of an enumeration. */
	private static final class PhraseConverter extends AbstractNullSafeConverter<Enumerator> {

		private final EEnum phrases;

		PhraseConverter(EEnum phrases) {
			this.phrases = phrases;
		}

		@Override
		protected String internalToString(Enumerator value) {
			return value.getLiteral();
		}

		@Override
		protected Enumerator internalToValue(String phrase, INode node) {
			String words = phrase.strip().replaceAll("\\s+", " ");
			for (String form : new String[] { words, words + "s" }) {
				EEnumLiteral literal = phrases.getEEnumLiteralByLiteral(form);
				if (literal != null) {
					return literal.getInstance();
				}
			}
			throw new ValueConverterException("\"" + words + "\" is not one of the phrases possible here.", node, null);
		}
	}
}
