package org.criticalfriend.review.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.storage.ChangedOutsideException;
import org.criticalfriend.review.storage.ReviewResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFilesTest {

	private static final ReviewFactory NEW = ReviewFactory.eINSTANCE;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void whateverIsSavedComesBack(long seed) throws IOException {
		for (int i = 0; i < 10; i++) {
			Path place = folder.resolve("r" + i);
			Review review = new RandomReview(seed * 100 + i).make();
			String said = Stored.said(review);
			Stored.save(review, place);
			ReviewResource opened = Stored.open(place, review.getMethodology());
			assertEquals(List.of(), opened.problems());
			assertEquals(said, Stored.said(opened.review()));
		}
	}

	@Test
	void savingWhatWasLoadedChangesNothing() throws IOException {
		Review review = new RandomReview(42).make();
		Stored.save(review, folder);
		Map<String, String> before = Stored.texts(folder);
		Stored.change(folder, review.getMethodology(), new org.criticalfriend.review.storage.disk.RealDisk(), same -> { });
		assertEquals(before, Stored.texts(folder));
	}

	@Test
	void answersHaveAFileForEachFormAndPerson() throws IOException {
		Review review = review();
		Stored.save(review, folder);
		assertEquals(Set.of("review.yaml", "people.yaml", "answers/Form1/amina-yusuf.yaml"), Stored.texts(folder).keySet());
		assertEquals("""
				forms:
				- id: A-1
				  form: Form1
				  by: amina-yusuf
				  on: 2027-03-12
				  answers:
				    A3A-05.Response: It's clear who did "what".
				    A3A-06.Choices:
				    - one
				    - two
				    A3A-07.Notes: |-
				      First line
				      second line
				...
				""", Stored.texts(folder).get("answers/Form1/amina-yusuf.yaml"));
	}

	private static Review review() {
		Methodology methodology = RandomReview.methodology();
		Review review = NEW.createReview();
		review.setId("harbour");
		review.setMethodology(methodology);
		review.setMethodologyFile("harbour.methodology");
		Person person = NEW.createPerson();
		person.setId("amina-yusuf");
		person.setName("Amina Yusuf");
		review.getPeople().add(person);
		FilledForm form = NEW.createFilledForm();
		form.setId("A-1");
		form.setForm(RandomReview.firstForm(methodology));
		form.setBy(person);
		form.setOn(LocalDate.of(2027, 3, 12));
		form.getAnswers().add(answer("A3A-05.Response", "It's clear who did \"what\"."));
		form.getAnswers().add(answer("A3A-06.Choices", "one", "two"));
		form.getAnswers().add(answer("A3A-07.Notes", "First line\nsecond line"));
		review.getForms().add(form);
		return review;
	}

	private static FormAnswer answer(String key, String... values) {
		FormAnswer answer = NEW.createFormAnswer();
		answer.setKey(key);
		answer.getValues().addAll(List.of(values));
		return answer;
	}

	@Test
	void aFileThatHasNothingMoreToHoldGoes() throws IOException {
		Review review = review();
		Methodology methodology = review.getMethodology();
		Stored.save(review, folder);
		Stored.change(folder, methodology, new org.criticalfriend.review.storage.disk.RealDisk(), each -> each.getForms().clear());
		assertEquals(Set.of("review.yaml", "people.yaml"), Stored.texts(folder).keySet());
	}

	@Test
	void aFolderWithoutAReviewSaysSo() {
		FileNotFoundException nothing = assertThrows(FileNotFoundException.class, () -> Stored.open(folder, null));
		assertEquals("There is no review in this folder; it would have a file `review.yaml`.", nothing.getMessage());
	}

	@Test
	void changesOfOthersAreNotWrittenOver() throws IOException {
		Review review = review();
		ReviewResource resource = Stored.save(review, folder);
		Files.writeString(folder.resolve("people.yaml"), Files.readString(folder.resolve("people.yaml")).replace("Amina", "Amira"));
		review.getPeople().get(0).setPost("analyst");
		ChangedOutsideException refused = assertThrows(ChangedOutsideException.class, () -> resource.save(Map.of()));
		assertEquals(List.of("people.yaml"), refused.files());
		assertTrue(Stored.texts(folder).get("people.yaml").contains("Amira"));
		resource.save(Map.of(ReviewResource.SAVE_OVER_CHANGES, true));
		assertTrue(Stored.texts(folder).get("people.yaml").contains("analyst"));
		assertTrue(Files.readString(folder.resolve(".criticalfriend/generations/1/people.yaml")).contains("Amira"));
	}

	@Test
	void theLastTenGenerationsAreKept() throws IOException {
		ReviewResource resource = Stored.save(review(), folder);
		for (int i = 1; i <= 15; i++) {
			resource.review().setName("version " + i);
			resource.save(Map.of());
		}
		try (var generations = Files.list(folder.resolve(".criticalfriend/generations"))) {
			assertEquals(10, generations.count());
		}
		assertTrue(Files.readString(folder.resolve(".criticalfriend/generations/15/review.yaml")).contains("version 14"));
		assertEquals("*\n", Files.readString(folder.resolve(".criticalfriend/.gitignore")));
	}
}
