package org.criticalfriend.review.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.KeptIn;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptInTest {

	@TempDir
	Path folder;

	@Test
	void everyPartOfAReviewIsKeptInTheFileThatIsNamed() throws IOException {
		for (int seed = 0; seed < 10; seed++) {
			Review review = new RandomReview(seed).make();
			Path place = folder.resolve("r" + seed);
			Stored.save(review, place);
			Map<String, String> texts = Stored.texts(place);
			List<EObject> all = new ArrayList<>(List.of(review));
			review.eAllContents().forEachRemaining(all::add);
			for (EObject each : all) {
				assertTrue(texts.containsKey(KeptIn.file(each)), () -> KeptIn.file(each) + " is not among " + texts.keySet());
			}
			review.getPeople().forEach(person -> assertEquals("people.yaml", KeptIn.file(person)));
			review.getForms().forEach(form -> assertTrue(texts.get(KeptIn.file(form)).contains("id: " + form.getId() + "\n")));
			assertEquals("review.yaml", KeptIn.file(review));
		}
	}
}
