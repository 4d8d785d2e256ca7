package org.criticalfriend.mtl.tests;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small dynamic metamodel of a library and one library of it, made anew for each test. */
final class Library {
	static final String NS_URI = "http://tests.example/library";

	private final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
	private final EObject root;

	Library() {
		metamodel.setName("library");
		metamodel.setNsPrefix("library");
		metamodel.setNsURI(NS_URI);
		EClass named = eClass("Named");
		named.setAbstract(true);
		attribute(named, "name", EcorePackage.Literals.ESTRING);
		attribute(named, "note", EcorePackage.Literals.ESTRING);
		EClass author = eClass("Author", named);
		EClass book = eClass("Book", named);
		attribute(book, "pages", EcorePackage.Literals.EINT);
		attribute(book, "lent", EcorePackage.Literals.EBOOLEAN);
		attribute(book, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
		attribute(book, "genre", genre());
		reference(book, "author", author, false);
		EClass novel = eClass("Novel", book);
		EClass shelf = eClass("Shelf", named);
		reference(shelf, "books", book, true).setUpperBound(-1);
		reference(shelf, "parts", shelf, true).setUpperBound(-1);
		EClass library = eClass("Library", named);
		attribute(library, "year", EcorePackage.Literals.EINT);
		reference(library, "shelves", shelf, true).setUpperBound(-1);
		reference(library, "authors", author, true).setUpperBound(-1);
		EObject ada = object(author, "Ada Moor");
		EObject upper = object(shelf, "upper", "books", List.of(book(novel, "Tides", 310, ada), book(book, "Maps", 80, null)));
		EObject lower = object(shelf, "lower", "books", List.of(book(book, "Birds", 120, ada)));
		EObject empty = object(shelf, "empty");
		set(upper, "parts", List.of(object(shelf, "corner")));
		root = object(library, "Northmoor", "shelves", List.of(upper, lower, empty));
		set(root, "authors", List.of(ada));
		set(root, "year", 1987);
	}

	EPackage metamodel() {
		return metamodel;
	}

	EObject root() {
		return root;
	}

	private EClass eClass(String name, EClass... superTypes) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName(name);
		eClass.getESuperTypes().addAll(List.of(superTypes));
		metamodel.getEClassifiers().add(eClass);
		return eClass;
	}

	private EEnum genre() {
		EEnum genre = EcoreFactory.eINSTANCE.createEEnum();
		genre.setName("Genre");
		metamodel.getEClassifiers().add(genre);
		for (String name : List.of("fiction", "nature")) {
			EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
			literal.setName(name);
			literal.setLiteral(name + " shelf");
			literal.setValue(genre.getELiterals().size());
			genre.getELiterals().add(literal);
		}
		return genre;
	}

	private static EAttribute attribute(EClass owner, String name, EClassifier type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		owner.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private static EReference reference(EClass owner, String name, EClass type, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		owner.getEStructuralFeatures().add(reference);
		return reference;
	}

	private static EObject book(EClass eClass, String name, int pages, EObject author) {
		EObject book = object(eClass, name, "pages", pages);
		set(book, "author", author);
		return book;
	}

	private static EObject object(EClass eClass, String name, Object... features) {
		EObject object = EcoreUtil.create(eClass);
		set(object, "name", name);
		for (int i = 0; i < features.length; i += 2) {
			set(object, (String) features[i], features[i + 1]);
		}
		return object;
	}

	private static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}
}
