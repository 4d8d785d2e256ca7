package org.criticalfriend.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small metamodel and a model of it, as files. */
record Library(Path metamodel, Path model) {

	static Library in(Path folder) throws IOException {
		Path metamodel = Files.writeString(folder.resolve("library.ecore"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="library" nsURI="http://example.org/library" nsPrefix="l">
				  <eClassifiers xsi:type="ecore:EClass" name="Library">
				    <eStructuralFeatures xsi:type="ecore:EReference" name="books" upperBound="-1" eType="#//Book" containment="true"/>
				  </eClassifiers>
				  <eClassifiers xsi:type="ecore:EClass" name="Book">
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="title" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
				  </eClassifiers>
				</ecore:EPackage>
				""");
		Path model = Files.writeString(folder.resolve("small.xmi"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<l:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:l="http://example.org/library">
				  <books title="Practice"/>
				  <books title="Two&#xA;lines"/>
				</l:Library>
				""");
		return new Library(metamodel, model);
	}
}
