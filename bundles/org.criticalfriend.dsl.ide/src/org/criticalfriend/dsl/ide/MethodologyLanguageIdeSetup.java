package org.criticalfriend.dsl.ide;

import org.criticalfriend.dsl.MethodologyLanguageRuntimeModule;
import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Prepares the methodology language for editors. */
public class MethodologyLanguageIdeSetup extends MethodologyLanguageStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new MethodologyLanguageRuntimeModule(), new MethodologyLanguageIdeModule()));
	}
}
