package org.criticalfriend.dsl;

import org.criticalfriend.dsl.linking.LinkingMessages;
import org.criticalfriend.dsl.naming.ElementNames;
import org.criticalfriend.dsl.scoping.MethodologyScopeProvider;
import org.criticalfriend.dsl.text.MethodologyValueConverters;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

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
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return MethodologyScopeProvider.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}
}
