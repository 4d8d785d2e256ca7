package org.criticalfriend.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;

/** The bundles keep to the borders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

	private final ArchitectureRules rules = new ArchitectureRules("org.criticalfriend");
	private final JavaClasses classes;

	ArchitectureTest() throws IOException {
		classes = OurClasses.handwritten();
	}

	static Stream<String> bundles() {
		return ArchitectureRules.MAY_KNOW.keySet().stream();
	}

	@Test
	void everyBundleIsLookedAt() throws IOException {
		for (Path bundle : OurClasses.bundles()) {
			String name = bundle.getFileName().toString();
			assertTrue(classes.stream().anyMatch(each -> each.getName().startsWith(name + ".")), () -> "no class of " + name + " was found");
		}
	}

	@Test
	void everyBundleHasItsBorders() throws IOException {
		Set<String> missing = OurClasses.bundles().stream().map(folder -> folder.getFileName().toString().split("\\.")[2])
				.filter(name -> !name.equals("workbench")).collect(Collectors.toCollection(TreeSet::new));
		missing.removeAll(ArchitectureRules.MAY_KNOW.keySet());
		assertEquals(Set.of(), missing);
	}

	@Test
	void nothingHeadlessKnowsAUserInterface() {
		rules.nothingHeadlessKnowsAUserInterface().check(classes);
	}

	@Test
	void onlyPublishingTouchesDocumentLibraries() {
		rules.onlyPublishingTouchesDocumentLibraries().check(classes);
	}

	@Test
	void onlyInvitationsTouchTheCalendarLibrary() {
		rules.onlyInvitationsTouchTheCalendarLibrary().check(classes);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bundlesKnowOnlyWhatTheyMay(String bundle) {
		rules.knowsOnlyWhatItMay(bundle).check(classes);
	}

	@Test
	void theExpressionLanguageKnowsOnlyEcore() {
		rules.theExpressionLanguageKnowsOnlyEcore().check(classes);
	}

	@Test
	void packagesHaveNoCycles() {
		rules.packagesHaveNoCycles().check(classes);
	}

	@Test
	void namesSayWhatAClassDoes() {
		rules.namesSayWhatAClassDoes().check(classes);
	}

	@Test
	void nothingStaticChanges() {
		rules.nothingStaticChanges().check(classes);
	}

	@Test
	void onlyTheCommandLineEndsTheProcess() {
		rules.onlyTheCommandLineEndsTheProcess().check(classes);
	}
}
