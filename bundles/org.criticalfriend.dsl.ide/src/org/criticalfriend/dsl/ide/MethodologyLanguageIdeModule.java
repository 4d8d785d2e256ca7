package org.criticalfriend.dsl.ide;

import org.eclipse.xtext.ide.DefaultIdeModule;

/** What editors need of the methodology language beside what it does without them. */
public class MethodologyLanguageIdeModule extends DefaultIdeModule {
}
