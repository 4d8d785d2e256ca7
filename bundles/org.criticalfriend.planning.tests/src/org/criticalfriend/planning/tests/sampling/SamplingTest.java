package org.criticalfriend.planning.tests.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Selection;
import org.criticalfriend.planning.sampling.CaseList;
import org.criticalfriend.planning.sampling.DrawnSample;
import org.criticalfriend.planning.sampling.Sampling;
import org.criticalfriend.planning.sampling.SamplingException;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Detail;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases are drawn by seed, and what identifies people stays with the host. */
class SamplingTest {

	private static final String[] LINES = { "Name,Case number,Date of birth,Case status", "Amina Yusuf,N-1001,3/2/2011,CP", "Jo Park,N-1002,4/2/2011,CIN",
			"Lee Holt,N-1003,5/2/2011,Lee Holt is on a plan (N-1003)", "Kim Shaw,N-1004,6/2/2011,", "Ravi Das,N-1005,7/2/2011,CLA" };

	private final Sample sample = Lists.sample();
	private final CaseList list = new CaseList(Lists.table(LINES), sample);
	private final Sampling sampling = new Sampling("C");

	@Test
	void theSameSeedDrawsTheSameCases() throws SamplingException {
		DrawnSample first = sampling.draw(list, OptionalInt.empty(), 42);
		DrawnSample again = new Sampling("C").draw(new CaseList(Lists.table(LINES), sample), OptionalInt.empty(), 42);
		assertTrue(EcoreUtil.equals(first.sample(), again.sample()));
		assertEquals(first.key(), again.key());
		assertEquals(42, first.sample().getSeed());
		assertEquals(5, first.sample().getPopulation());
		assertEquals("cases.csv", first.sample().getList());
		assertEquals(List.of("C01", "C02", "C03"), first.sample().getCases().stream().map(Case::getId).toList());
	}

	@Test
	void nothingThatIdentifiesSomebodyGetsIntoTheReview() throws SamplingException {
		DrawnSample drawn = sampling.choose(chosen(), List.of(3, 1));
		List<String> values = drawn.sample().getCases().stream().flatMap(each -> each.getDetails().stream()).map(Detail::getValue).toList();
		assertEquals(List.of("C01 is on a plan (C01)", "CP"), values);
		StringBuilder review = new StringBuilder();
		EcoreUtil.getAllContents(List.of(drawn.sample())).forEachRemaining(each -> review.append(each).append('\n'));
		for (String secret : List.of("Lee Holt", "Amina", "N-100", "2011")) {
			assertFalse(review.toString().contains(secret), review::toString);
		}
		assertEquals(List.of("CF-03", "CF-03"), drawn.sample().getCases().stream().flatMap(each -> each.getDetails().stream()).map(Detail::getColumn).toList());
	}

	@Test
	void theKeyTellsTheHostWhichCaseIsWhich() throws SamplingException, IOException {
		StringBuilder key = new StringBuilder();
		sampling.choose(chosen(), List.of(3, 1)).key().write(key);
		assertEquals("Reference,Row,Name,Case number,Date of birth\r\nC01,3,Lee Holt,N-1003,5/2/2011\r\nC02,1,Amina Yusuf,N-1001,3/2/2011\r\n", key.toString());
	}

	@Test
	void theProgrammeDecidesWhichColumnsIdentify() throws SamplingException {
		DrawnSample drawn = new Sampling("F", column -> column.getName().equals("CF-01")).choose(chosen(), List.of(1, 2));
		assertEquals(List.of("3/2/2011", "CP"), drawn.sample().getCases().get(0).getDetails().stream().map(Detail::getValue).toList());
		assertEquals("F02", drawn.sample().getCases().get(1).getId());
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 1, 4 })
	void numbersTheMethodologyDoesNotAllowAreRefused(int number) {
		refuses("The methodology takes 2 to 3 cases for “Case files”, not " + number + ".", number);
	}

	@Test
	void aboutSoManyAndAtLeastSoManyLeaveRoom() throws SamplingException {
		sample.setMaximum(0);
		sample.setAtLeast(true);
		assertEquals(4, sampling.draw(list, OptionalInt.of(4), 1).sample().getCases().size());
		refuses("The methodology takes at least 2 cases for “Case files”, not 1.", 1);
		sample.setAtLeast(false);
		sample.setApproximate(true);
		assertEquals(1, sampling.draw(list, OptionalInt.of(1), 1).sample().getCases().size());
	}

	@Test
	void tooFewCasesAreRefused() {
		sample.setMaximum(6);
		refuses("There are too few cases: cases.csv has 5, but 6 are needed for “Case files”; ask the host for a longer list.", 6);
	}

	@Test
	void aListWithErrorsIsRefused() {
		CaseList bad = new CaseList(Lists.table("Case number,Date of birth", "N-1,", "N-2,"), sample);
		SamplingException error = assertThrows(SamplingException.class, () -> sampling.draw(bad, OptionalInt.of(2), 1));
		assertEquals("cases.csv has to be corrected first: the column “Case status” is missing; add it, with this heading in the first row.", error.getMessage());
	}

	@Test
	void chosenCasesAreNotDrawn() {
		sample.setSelection(Selection.CHOSEN);
		refuses("The cases of “Case files” are chosen, not drawn at random; name their rows.", 2);
	}

	@Test
	void rowsThatCannotBeChosenAreNamed() {
		SamplingException none = assertThrows(SamplingException.class, () -> sampling.choose(chosen(), List.of(1, 6)));
		assertEquals("cases.csv has no case in row 6; rows are counted from 1 without the headings.", none.getMessage());
		SamplingException twice = assertThrows(SamplingException.class, () -> sampling.choose(chosen(), List.of(1, 1)));
		assertEquals("Row 1 was chosen twice; name each row once.", twice.getMessage());
	}

	@Test
	void casesAreDrawnAgainFromThoseDrawnBefore() throws SamplingException {
		CaseSample first = sampling.draw(list, OptionalInt.of(3), 42).sample();
		CaseSample second = new Sampling("V").drawFrom(List.of(first), sample, OptionalInt.of(2), 7);
		assertEquals(List.of("V01", "V02"), second.getCases().stream().map(Case::getId).toList());
		Case source = first.getCases().stream().filter(each -> each.getRow() == second.getCases().get(0).getRow()).findFirst().orElseThrow();
		assertEquals("The same case as " + source.getId() + ".", second.getCases().get(0).getNote());
		SamplingException error = assertThrows(SamplingException.class, () -> sampling.drawFrom(List.of(second), sample, OptionalInt.of(3), 7));
		assertEquals("There are too few cases: 2 were drawn before, but 3 are needed for “Case files”.", error.getMessage());
	}

	@Test
	void casesAreChosenFromThoseDrawnBefore() throws SamplingException {
		CaseSample first = sampling.draw(list, OptionalInt.of(3), 42).sample();
		chosen();
		CaseSample second = new Sampling("V").chooseFrom(List.of(first), sample, List.of("C03", "C01"));
		assertEquals(List.of("The same case as C03.", "The same case as C01."), second.getCases().stream().map(Case::getNote).toList());
		SamplingException none = assertThrows(SamplingException.class, () -> sampling.chooseFrom(List.of(first), sample, List.of("C01", "C-2")));
		assertEquals("There is no case `C-2`; did you mean `C02`?", none.getMessage());
		SamplingException twice = assertThrows(SamplingException.class, () -> sampling.chooseFrom(List.of(first), sample, List.of("C01", "C01")));
		assertEquals("Case C01 was chosen twice; name each case once.", twice.getMessage());
		SamplingException random = assertThrows(SamplingException.class, () -> sampling.drawFrom(List.of(first), sample, OptionalInt.of(2), 7));
		assertEquals("The cases of “Case files” are chosen, not drawn at random; name their references.", random.getMessage());
	}

	private CaseList chosen() {
		sample.setSelection(Selection.CHOSEN);
		return list;
	}

	private void refuses(String message, int number) {
		SamplingException error = assertThrows(SamplingException.class, () -> sampling.draw(list, OptionalInt.of(number), 1));
		assertEquals(message, error.getMessage());
	}
}
