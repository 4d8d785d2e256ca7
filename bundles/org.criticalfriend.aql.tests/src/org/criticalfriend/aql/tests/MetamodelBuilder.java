package org.criticalfriend.aql.tests;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** Builds a dynamic metamodel. */
final class MetamodelBuilder {
	private final EPackage ePackage;
	private EClass current;

	MetamodelBuilder(EPackage ePackage) {
		this.ePackage = ePackage;
	}

	static EPackage ePackage(String name, String nsUri) {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName(name);
		ePackage.setNsPrefix(name);
		ePackage.setNsURI(nsUri);
		return ePackage;
	}

	static EEnum eEnum(EPackage ePackage, String name, String... namesAndLiterals) {
		EEnum eEnum = EcoreFactory.eINSTANCE.createEEnum();
		eEnum.setName(name);
		for (int i = 0; i < namesAndLiterals.length; i += 2) {
			EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
			literal.setName(namesAndLiterals[i]);
			literal.setLiteral(namesAndLiterals[i + 1]);
			literal.setValue(i / 2);
			eEnum.getELiterals().add(literal);
		}
		ePackage.getEClassifiers().add(eEnum);
		return eEnum;
	}

	MetamodelBuilder add(String name, boolean isAbstract, String... superTypes) {
		current = EcoreFactory.eINSTANCE.createEClass();
		current.setName(name);
		current.setAbstract(isAbstract);
		for (String superType : superTypes) {
			current.getESuperTypes().add(eClass(superType));
		}
		ePackage.getEClassifiers().add(current);
		return this;
	}

	MetamodelBuilder attribute(String name, String ecoreType) {
		return attribute(name, EcorePackage.eINSTANCE.getEClassifier(ecoreType));
	}

	MetamodelBuilder attribute(String name, EClassifier type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		current.getEStructuralFeatures().add(attribute);
		return this;
	}

	MetamodelBuilder attributes(String name, String ecoreType) {
		attribute(name, ecoreType);
		current.getEStructuralFeature(name).setUpperBound(-1);
		return this;
	}

	MetamodelBuilder containment(String owner, String name, String type) {
		reference(owner, name, type, -1);
		((EReference) eClass(owner).getEStructuralFeature(name)).setContainment(true);
		return this;
	}

	MetamodelBuilder reference(String owner, String name, String type, int upperBound) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(eClass(type));
		reference.setUpperBound(upperBound);
		eClass(owner).getEStructuralFeatures().add(reference);
		return this;
	}

	MetamodelBuilder opposites(String one, String other) {
		reference(one).setEOpposite(reference(other));
		reference(other).setEOpposite(reference(one));
		return this;
	}

	private EReference reference(String qualified) {
		String[] parts = qualified.split("\\.");
		return (EReference) eClass(parts[0]).getEStructuralFeature(parts[1]);
	}

	private EClass eClass(String name) {
		return (EClass) ePackage.getEClassifier(name);
	}
}
