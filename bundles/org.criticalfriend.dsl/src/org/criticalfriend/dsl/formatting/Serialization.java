package org.criticalfriend.dsl.formatting;

import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.criticalfriend.methodology.Document;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;

import com.google.inject.Inject;

/** Writes a methodology, as one was built or changed in memory, in its language. */
public class Serialization {

	private final ISerializer serializer;

	@Inject
	public Serialization(ISerializer serializer) {
		this.serializer = serializer;
	}

	/** A serializer for use outside a dependency injection container. */
	public static Serialization standalone() {
		return new MethodologyLanguageStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(Serialization.class);
	}

	/**
	 * The formatted text of a document. What it refers to must be in the same resource set.
	 *
	 * @throws RuntimeException if something required is missing or cannot be written, for example three quotation marks
	 */
	public String toText(Document document) {
		return serializer.serialize(document, SaveOptions.newBuilder().format().getOptions());
	}
}
