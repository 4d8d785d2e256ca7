package org.criticalfriend.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.criticalfriend.architecture.tests.bad.aql.ExpressionWithAReviewConcept;
import org.criticalfriend.architecture.tests.bad.cli.EndsTheProcess;
import org.criticalfriend.architecture.tests.bad.documents.ReadsHtmlItself;
import org.criticalfriend.architecture.tests.bad.documents.WritesACalendarItself;
import org.criticalfriend.architecture.tests.bad.dsl.CountsInAStaticField;
import org.criticalfriend.architecture.tests.bad.methodology.OpensAWindow;
import org.criticalfriend.architecture.tests.bad.publishing.TextHelper;
import org.criticalfriend.architecture.tests.bad.dsl.common.Shared;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/** Each rule finds an example that breaks it. */
class ArchitectureRulesTest {

	static final String BAD = "org.criticalfriend.architecture.tests.bad";

	private final ArchitectureRules rules = new ArchitectureRules(BAD);
	private final JavaClasses bad = OurClasses.bad();

	@Test
	void aWindowInTheMethodologyIsFound() {
		assertFound(OpensAWindow.class, rules.nothingHeadlessKnowsAUserInterface());
	}

	@Test
	void aDocumentLibraryOutsidePublishingIsFound() {
		assertFound(ReadsHtmlItself.class, rules.onlyPublishingTouchesDocumentLibraries());
	}

	@Test
	void theCalendarLibraryOutsideInvitationsIsFound() {
		assertFound(WritesACalendarItself.class, rules.onlyInvitationsTouchTheCalendarLibrary());
	}

	@Test
	void aReviewConceptInTheExpressionLanguageIsFound() {
		assertFound(ExpressionWithAReviewConcept.class, rules.knowsOnlyWhatItMay("aql"));
		assertFound(ExpressionWithAReviewConcept.class, rules.theExpressionLanguageKnowsOnlyEcore());
	}

	@Test
	void aCycleBetweenPackagesIsFound() {
		assertFound(CountsInAStaticField.class, rules.packagesHaveNoCycles());
	}

	@Test
	void aNameThatSaysNothingIsFound() {
		assertFound(TextHelper.class, rules.namesSayWhatAClassDoes());
		assertFound(Shared.class, rules.namesSayWhatAClassDoes());
	}

	@Test
	void aStaticFieldThatChangesIsFound() {
		assertFound(CountsInAStaticField.class, rules.nothingStaticChanges());
	}

	@Test
	void anEndOfTheProcessIsFound() {
		assertFound(EndsTheProcess.class, rules.onlyTheCommandLineEndsTheProcess());
	}

	private void assertFound(Class<?> offender, ArchRule rule) {
		AssertionError error = assertThrows(AssertionError.class, () -> rule.check(bad));
		assertTrue(error.getMessage().contains(offender.getName()), error.getMessage());
	}
}
