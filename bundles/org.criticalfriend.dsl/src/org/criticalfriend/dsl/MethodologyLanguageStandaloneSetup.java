package org.criticalfriend.dsl;

import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

/** Prepares the methodology language for use outside an Eclipse platform. */
public class MethodologyLanguageStandaloneSetup extends MethodologyLanguageStandaloneSetupGenerated {

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(MethodologyPackage.eNS_URI, MethodologyPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
