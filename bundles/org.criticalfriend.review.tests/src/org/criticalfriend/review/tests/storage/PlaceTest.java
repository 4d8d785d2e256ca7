package org.criticalfriend.review.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.storage.Place;
import org.criticalfriend.review.storage.ReviewResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where parts of a review stand in its files. */
class PlaceTest {

	@TempDir
	Path folder;

	private ReviewResource resource;

	@BeforeEach
	void open() throws IOException {
		Stored.write(folder, "review.yaml", "id: quay\nonSite:\n  first: 2027-03-09\n...\n");
		Stored.write(folder, "people.yaml", "people:\n- id: mo\n  name: Mo Master\n- id: po\n  name: Po Porter\n...\n");
		resource = Stored.open(folder, null);
	}

	@Test
	void entriesAndSingleObjectsHaveLineAndColumn() {
		assertEquals(new Place("people.yaml", 2, 3), resource.placeOf(resource.review().getPeople().get(0)));
		assertEquals(new Place("people.yaml", 4, 3), resource.placeOf(resource.review().getPeople().get(1)));
		assertEquals(new Place("review.yaml", 3, 3), resource.placeOf(resource.review().getOnSite()));
	}

	@Test
	void ofTheReviewAsAWholeAndWhatWasAddedOnlyTheFileIsKnown() {
		assertEquals(new Place("review.yaml", 0, 0), resource.placeOf(resource.review()));
		resource.review().getPeople().add(ReviewFactory.eINSTANCE.createPerson());
		assertEquals(new Place("people.yaml", 0, 0), resource.placeOf(resource.review().getPeople().get(2)));
	}

	@Test
	void whenFilesWereSavedTheirLinesAreNotKnownAnyMore() throws IOException {
		resource.review().getPeople().remove(0);
		resource.save(Map.of());
		assertEquals(new Place("people.yaml", 0, 0), resource.placeOf(resource.review().getPeople().get(0)));
	}
}
