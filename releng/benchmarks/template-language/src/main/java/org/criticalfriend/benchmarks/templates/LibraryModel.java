package org.criticalfriend.benchmarks.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A dynamic metamodel of a library, and libraries of any size: shelves with a dozen books each, members who lend some. */
final class LibraryModel {
	private static final int BOOKS_PER_SHELF = 12;
	private static final int SEED = 7;

	private final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass named = eClass("Named");
	private final EClass member = eClass("Member", named);
	private final EClass book = eClass("Book", named);
	private final EClass novel = eClass("Novel", book);
	private final EClass shelf = eClass("Shelf", named);
	private final EClass library = eClass("Library", named);

	LibraryModel() {
		metamodel.setName("library");
		metamodel.setNsPrefix("library");
		metamodel.setNsURI("http://benchmarks.example/library");
		attribute(named, "name", EcorePackage.Literals.ESTRING);
		attribute(member, "level", EcorePackage.Literals.EINT);
		attribute(book, "pages", EcorePackage.Literals.EINT);
		attribute(book, "summary", EcorePackage.Literals.ESTRING);
		attribute(novel, "series", EcorePackage.Literals.ESTRING);
		EReference lent = reference(member, "lent", book, false, -1);
		EReference borrower = reference(book, "borrower", member, false, 1);
		lent.setEOpposite(borrower);
		borrower.setEOpposite(lent);
		EReference books = reference(shelf, "books", book, true, -1);
		EReference home = reference(book, "shelf", shelf, false, 1);
		books.setEOpposite(home);
		home.setEOpposite(books);
		reference(library, "shelves", shelf, true, -1);
		reference(library, "members", member, true, -1);
	}

	EPackage metamodel() {
		return metamodel;
	}

	/** A library of about that many elements, the same one for the same number. */
	EObject generate(int elements) {
		Random random = new Random(SEED);
		EObject root = named(library, "Northmoor");
		int shelves = elements * 5 / 6 / (BOOKS_PER_SHELF + 1);
		List<EObject> members = new ArrayList<>();
		for (int i = 0; i < elements / 6; i++) {
			EObject person = named(member, "member " + i);
			set(person, "level", random.nextInt(10));
			members.add(person);
		}
		List<EObject> all = new ArrayList<>();
		for (int i = 0; i < shelves; i++) {
			EObject place = named(shelf, "shelf " + i);
			set(place, "books", books(random, i, members));
			all.add(place);
		}
		set(root, "shelves", all);
		set(root, "members", members);
		return root;
	}

	private List<EObject> books(Random random, int shelfNumber, List<EObject> members) {
		List<EObject> books = new ArrayList<>();
		for (int i = 0; i < BOOKS_PER_SHELF; i++) {
			EObject item = named(i % 3 == 0 ? novel : book, "book " + shelfNumber + "/" + i);
			set(item, "pages", 40 + random.nextInt(600));
			set(item, "summary", " What the " + (i % 2 == 0 ? "river" : "hill") + " tells? ");
			if (random.nextInt(4) > 0) {
				set(item, "borrower", members.get(random.nextInt(members.size())));
			}
			books.add(item);
		}
		return books;
	}

	private EClass eClass(String name, EClass... superTypes) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName(name);
		eClass.getESuperTypes().addAll(List.of(superTypes));
		metamodel.getEClassifiers().add(eClass);
		return eClass;
	}

	private static void attribute(EClass owner, String name, EClassifier type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		add(attribute, owner, name, type);
	}

	private static EReference reference(EClass owner, String name, EClass type, boolean containment, int upperBound) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setContainment(containment);
		reference.setUpperBound(upperBound);
		add(reference, owner, name, type);
		return reference;
	}

	private static void add(EStructuralFeature feature, EClass owner, String name, EClassifier type) {
		feature.setName(name);
		feature.setEType(type);
		owner.getEStructuralFeatures().add(feature);
	}

	private static EObject named(EClass eClass, String name) {
		EObject object = EcoreUtil.create(eClass);
		set(object, "name", name);
		return object;
	}

	private static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}
}
