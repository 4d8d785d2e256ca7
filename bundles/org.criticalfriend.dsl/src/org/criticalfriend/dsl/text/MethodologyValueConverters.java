package org.criticalfriend.dsl.text;

import java.util.List;

import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.Bound;
import org.criticalfriend.methodology.FindingKind;
import org.criticalfriend.methodology.GuideKind;
import org.criticalfriend.methodology.Selection;
import org.criticalfriend.methodology.TimeUnit;
import org.criticalfriend.methodology.difference.FindingKinds;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractIDValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Turns the words of a methodology file into values and back: names, texts, numbers and phrases of several words. There is one for
 * all files, as finding the converters takes a walk through the whole grammar.
 */
@Singleton
public class MethodologyValueConverters extends AbstractDeclarativeValueConverterService {

	@Inject
	private AbstractIDValueConverter idConverter;

	/** Finds the converters before several threads ask for them. */
	@Inject
	void findConverters() {
		getConverters();
	}

	@ValueConverter(rule = "ID")
	public IValueConverter<String> id() {
		return idConverter;
	}

	@ValueConverter(rule = "INT")
	public IValueConverter<Integer> number() {
		return new NumberConverter();
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

	@ValueConverter(rule = "LocalName")
	public IValueConverter<String> localName() {
		return new LocalNameConverter(idConverter);
	}

	@ValueConverter(rule = "FindingKind")
	public IValueConverter<Enumerator> findingKind() {
		return new PhraseConverter(FindingKind.VALUES, FindingKinds::plural);
	}

	@ValueConverter(rule = "Bound")
	public IValueConverter<Enumerator> bound() {
		return new PhraseConverter(Bound.VALUES);
	}

	@ValueConverter(rule = "TimeUnit")
	public IValueConverter<Enumerator> timeUnit() {
		return new PhraseConverter(TimeUnit.VALUES);
	}

	@ValueConverter(rule = "Selection")
	public IValueConverter<Enumerator> selection() {
		return new PhraseConverter(Selection.VALUES);
	}

	@ValueConverter(rule = "SimpleAnswer")
	public IValueConverter<Enumerator> simpleAnswer() {
		return new PhraseConverter(List.of(AnswerKind.TEXT, AnswerKind.LINE, AnswerKind.DATE, AnswerKind.NUMBER, AnswerKind.YES_NO));
	}

	@ValueConverter(rule = "ChoiceAnswer")
	public IValueConverter<Enumerator> choiceAnswer() {
		return new PhraseConverter(List.of(AnswerKind.ONE_OF, AnswerKind.ANY_OF));
	}

	@ValueConverter(rule = "ListAnswer")
	public IValueConverter<Enumerator> listAnswer() {
		return new PhraseConverter(List.of(AnswerKind.LIST));
	}

	@ValueConverter(rule = "GuideKind")
	public IValueConverter<Enumerator> guideKind() {
		return new PhraseConverter(GuideKind.VALUES);
	}
}
