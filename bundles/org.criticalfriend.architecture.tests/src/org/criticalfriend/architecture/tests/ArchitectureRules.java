package org.criticalfriend.architecture.tests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of the house. Every rule is about the classes below one root package, whose subpackages are the bundles. */
final class ArchitectureRules {

	/** What each bundle may know of the others. A new bundle needs an entry here. */
	static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>(Map.of(
			"methodology", Set.of(),
			"review", Set.of("methodology", "aql"),
			"dsl", Set.of("methodology", "review"),
			"aql", Set.of(),
			"mtl", Set.of("aql"),
			"planning", Set.of("methodology", "review", "aql"),
			"publishing", Set.of(),
			"documents", Set.of("methodology", "review", "planning", "aql", "mtl", "publishing"),
			"editing", Set.of("methodology", "review", "dsl", "aql", "mtl", "planning", "publishing", "documents"),
			"cli", Set.of("editing", "methodology", "review", "dsl", "aql", "mtl", "planning", "publishing", "documents")));

	private static final String[] USER_INTERFACE = {"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.e4.ui..", "org.eclipse.ui.." };
	private static final String[] DOCUMENT_LIBRARIES = {"org.apache.poi..", "com.openhtmltopdf..", "org.docx4j..", "org.apache.pdfbox..",
			"org.apache.fontbox..", "org.apache.xmlbeans..", "org.openxmlformats..", "com.github.weisj.jsvg..", "org.jsoup..", "org.commonmark.." };

	private final String root;

	ArchitectureRules(String root) {
		this.root = root;
	}

	ArchRule nothingHeadlessKnowsAUserInterface() {
		return noClasses().that().resideOutsideOfPackage(root + ".workbench..").should().dependOnClassesThat(resideInAnyPackage(USER_INTERFACE))
				.because("headless commands and tests run without a display");
	}

	ArchRule onlyPublishingTouchesDocumentLibraries() {
		return noClasses().that().resideOutsideOfPackage(root + ".publishing..").should()
				.dependOnClassesThat(resideInAnyPackage(DOCUMENT_LIBRARIES)).because("one bundle is the home of every document format");
	}

	ArchRule onlyInvitationsTouchTheCalendarLibrary() {
		return noClasses().that().resideOutsideOfPackage(root + ".planning.invitation..").should()
				.dependOnClassesThat(resideInAPackage("net.fortuna.ical4j..")).because("one package writes calendar files");
	}

	/** That a bundle depends on no other bundle but those it may know. */
	ArchRule knowsOnlyWhatItMay(String bundle) {
		DescribedPredicate<JavaClass> unknown = resideInAPackage(root + "..").and(DescribedPredicate.not(resideInAPackage(root + "." + bundle + "..")));
		for (String known : MAY_KNOW.get(bundle)) {
			unknown = unknown.and(DescribedPredicate.not(resideInAPackage(root + "." + known + "..")));
		}
		return noClasses().that().resideInAPackage(root + "." + bundle + "..").should()
				.dependOnClassesThat(unknown.as("are of a bundle other than " + bundle + " and " + MAY_KNOW.get(bundle))).allowEmptyShould(true);
	}

	ArchRule theExpressionLanguageKnowsOnlyEcore() {
		return classes().that().resideInAPackage(root + ".aql..").should().onlyDependOnClassesThat(
				resideInAnyPackage("java..", "org.eclipse.emf.common..", "org.eclipse.emf.ecore..", "org.antlr.v4..", root + ".aql.."));
	}

	ArchRule packagesHaveNoCycles() {
		return slices().matching(root + ".(**)").should().beFreeOfCycles();
	}

	ArchRule namesSayWhatAClassDoes() {
		return noClasses().should().haveNameMatching(".*(Util|Utils|Utility|Helper|Manager)(\\$.*)?")
				.orShould().resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..manager..", "..managers..", "..common..")
				.because("a name like these says nothing about what a class does");
	}

	ArchRule nothingStaticChanges() {
		return fields().that().areStatic().and(DescribedPredicate.describe("are written by people",
				(JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))).should().beFinal();
	}

	ArchRule onlyTheCommandLineEndsTheProcess() {
		return noClasses().that(DescribedPredicate.not(resideInAPackage(root + ".cli").and(simpleNameEndingWith("Main"))))
				.should().callMethod(System.class, "exit", int.class).orShould().callMethod(Runtime.class, "exit", int.class)
				.orShould().callMethod(Runtime.class, "halt", int.class);
	}
}
