package org.criticalfriend.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.criticalfriend.dsl.loading.FileProblems;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.methodology.Document;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;

import com.google.inject.Injector;

/** The language under test: reads texts that are in no file. */
public final class Language {

	/** The name under which the problems of a text are reported. */
	public static final String NAME = "test.methodology";

	private static final Injector INJECTOR = new MethodologyLanguageStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Language() {
	}

	/** A service of the language. */
	public static <T> T get(Class<T> service) {
		return INJECTOR.getInstance(service);
	}

	/** A text, parsed; its names are looked up when they are asked for. */
	public static XtextResource parse(String text) {
		XtextResourceSet resources = get(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("memory:/" + NAME));
		try {
			resource.load(new StringInputStream(text, "UTF-8"), null);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return resource;
	}

	/** The root of a text that has one. */
	public static Document document(String text) {
		return (Document) parse(text).getContents().get(0);
	}

	/** All that is wrong with a text, its names and checks included. */
	public static List<Problem> problems(String text) {
		return get(FileProblems.class).of(parse(text), NAME);
	}
}
