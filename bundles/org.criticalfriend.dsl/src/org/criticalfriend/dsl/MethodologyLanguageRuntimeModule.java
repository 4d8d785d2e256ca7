package org.criticalfriend.dsl;

import org.criticalfriend.dsl.formatting2.MethodologyLanguageFormatter;
import org.criticalfriend.dsl.linking.LinkingMessages;
import org.criticalfriend.dsl.naming.ElementNames;
import org.criticalfriend.dsl.parsing.MethodologyResource;
import org.criticalfriend.dsl.scoping.MethodologyScopeProvider;
import org.criticalfriend.dsl.serializing.DirectContexts;
import org.criticalfriend.dsl.syntax.PlainLexer;
import org.criticalfriend.dsl.syntax.SyntaxMessages;
import org.criticalfriend.dsl.text.MethodologyValueConverters;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.serializer.analysis.ContextTypePDAProvider;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the methodology language does in its own way. */
public class MethodologyLanguageRuntimeModule extends AbstractMethodologyLanguageRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return MethodologyValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return ElementNames.class;
	}

	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return ElementNames.Converter.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return MethodologyResource.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return MethodologyScopeProvider.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	@Override
	public Class<? extends Lexer> bindLexer() {
		return PlainLexer.class;
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(PlainLexer.class);
	}

	public Class<? extends IFormatter2> bindIFormatter2() {
		return MethodologyLanguageFormatter.class;
	}

	public void configureFormatterPreferences(Binder binder) {
		binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class).to(FormatterPreferenceValuesProvider.class);
	}

	public Class<? extends ContextTypePDAProvider> bindContextTypePDAProvider() {
		return DirectContexts.class;
	}

	/** What the metamodel requires is a matter of the grammar, whose messages are for people; the generic checks of EMF are left out. */
	public void configureEObjectValidator(Binder binder) {
		binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).toInstance(false);
	}
}
