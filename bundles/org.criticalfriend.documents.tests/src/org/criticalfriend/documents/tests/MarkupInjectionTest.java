package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** Text of a model never becomes markup of a page, whatever it holds and wherever it stands. */
class MarkupInjectionTest {

	private static final String HOSTILE = "<x-injected a='1'>&\"</x-injected>";

	@Test
	void noTextOfTheModelBecomesAnElementOrEndsAnAttribute() throws Exception {
		Methodology methodology = Models.load(Models.repository().resolve("models/domestic-abuse.methodology"));
		methodology.eAllContents().forEachRemaining(MarkupInjectionTest::spoil);
		spoil(methodology);
		DocumentPack pack = DocumentPack.of(methodology);
		assertTrue(pack.names().size() > 8);
		for (String name : pack.names()) {
			Page page = Page.of(pack.page(name));
			assertEquals(List.of(), page.elements("x-injected"), name);
			assertFalse(pack.page(name).contains("<x-injected"), name);
			assertTrue(page.text().contains("<x-injected"), name + " shows the text as it was typed");
		}
	}

	private static void spoil(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			boolean id = attribute == MethodologyPackage.Literals.IDENTIFIED__NAME || attribute.getName().equals("name");
			boolean time = object.eClass() == MethodologyPackage.Literals.SLOT;
			if (attribute.getEType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && !id && !time && object.eGet(attribute) != null) {
				object.eSet(attribute, object.eGet(attribute) + HOSTILE);
			}
		}
	}
}
