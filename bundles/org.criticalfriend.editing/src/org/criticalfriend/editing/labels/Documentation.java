package org.criticalfriend.editing.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.criticalfriend.review.ReviewPackage;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The documentation in the metamodel of reviews, which the generated classes leave out. */
final class Documentation {

	private static final String METAMODEL = "/model/review.ecore";

	private final Map<String, String> sentences = new HashMap<>();

	Documentation() {
		try (InputStream in = ReviewPackage.class.getResourceAsStream(METAMODEL)) {
			if (in == null) {
				throw new IOException("The metamodel is not among the resources of its bundle: " + METAMODEL);
			}
			read(in);
		} catch (IOException damaged) {
			throw new UncheckedIOException(damaged);
		} catch (XMLStreamException damaged) {
			throw new IllegalStateException(damaged);
		}
	}

	private void read(InputStream in) throws XMLStreamException {
		XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
		String type = "";
		String feature = "";
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
					case "eClassifiers" -> type = xml.getAttributeValue(null, "name");
					case "eStructuralFeatures", "eLiterals" -> feature = "." + xml.getAttributeValue(null, "name");
					case "details" -> note(type + feature, xml);
					default -> { }
				}
			} else if (event == XMLStreamConstants.END_ELEMENT && (xml.getLocalName().equals("eStructuralFeatures") || xml.getLocalName().equals("eLiterals"))) {
				feature = "";
			}
		}
	}

	private void note(String element, XMLStreamReader details) {
		if ("documentation".equals(details.getAttributeValue(null, "key"))) {
			sentences.put(element, details.getAttributeValue(null, "value"));
		}
	}

	String of(EClassifier type) {
		return sentences.getOrDefault(type.getName(), "");
	}

	String of(EStructuralFeature feature) {
		return sentences.getOrDefault(feature.getEContainingClass().getName() + "." + feature.getName(), "");
	}
}
