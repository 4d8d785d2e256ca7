package org.criticalfriend.editing.tests.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.FolderException;
import org.criticalfriend.editing.folder.NewReview;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is begun is whole from the start and never written over anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreationTest {

	private final MethodologyLoader loader = MethodologyLoader.standalone();
	private final Creation creation = new Creation();

	private Methodology load(Path file) {
		LoadedMethodology loaded = loader.load(file);
		assertEquals(List.of(), loaded.problems());
		return loaded.assembly().orElseThrow().methodology();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Harbour review", "The “best” \"review\" / 2027", "2027", "Ärger & Öl", "—"})
	void aBlankMethodologyHasNoProblemsWhateverItsTitle(String title, @TempDir Path folder) throws IOException {
		Methodology methodology = load(creation.blankMethodology(folder, title));
		assertEquals(title.replace('"', '’'), methodology.getTitle());
	}

	@Test
	void aVariantIsItsBaseUntilItSaysSomethingElse(@TempDir Path folder) throws IOException {
		Path base = creation.blankMethodology(folder, "Harbour review");
		Methodology variant = load(creation.variant(folder.resolve("variants"), "Small harbours", base));
		assertEquals("Small harbours", variant.getTitle());
		assertEquals(load(base).getElements().size(), variant.getElements().size());
	}

	@Test
	void aMethodologyIsNotWrittenOverAnother(@TempDir Path folder) throws IOException {
		Path file = creation.blankMethodology(folder, "Harbour review");
		Files.writeString(file, "mine");
		assertThrows(FolderException.class, () -> creation.blankMethodology(folder, "Harbour Review!"));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aReviewIsBegunOnItsMethodology(@TempDir Path folder) throws IOException {
		Path file = creation.blankMethodology(folder.resolve("models"), "Harbour review");
		NewReview wanted = new NewReview(folder.resolve("reviews/northmoor"), file, "Northmoor Council", Optional.empty(), Optional.of(LocalDate.of(2027, 1, 12)),
				Optional.of(LocalDate.of(2027, 3, 9)), Optional.of(LocalDate.of(2027, 3, 11)), List.of());
		creation.review(wanted, load(file));
		ReviewResource again = new ReviewResource(wanted.folder(), main -> Optional.of(load(main)));
		again.load(Map.of());
		Review review = again.review();
		assertEquals(List.of(), again.problems());
		assertEquals("Northmoor Council: Harbour review", review.getName());
		assertEquals("../../models/harbour-review.methodology", review.getMethodologyFile());
		assertEquals("northmoor-council", review.getHost().getId());
		assertEquals(LocalDate.of(2027, 3, 11), review.getOnSite().getLast());
	}

	@Test
	void aReviewIsNotBegunInAFolderWithSomethingInIt(@TempDir Path folder) throws IOException {
		Path file = creation.blankMethodology(folder, "Harbour review");
		assertTrue(assertThrows(FolderException.class, () -> creation.review(new NewReview(folder, file, "Northmoor Council"), load(file))).getMessage().contains("not empty"));
	}

	@Test
	void anUnknownOptionIsToldAndNothingIsWritten(@TempDir Path folder) throws IOException {
		Path file = Examples.models().resolve("domestic-abuse.methodology");
		NewReview wanted = new NewReview(folder.resolve("new"), file, "Northmoor Council", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of("AuditValidations"));
		assertEquals("There is no option `AuditValidations`; did you mean `AuditValidation`?", assertThrows(FolderException.class, () -> creation.review(wanted, load(file))).getMessage());
		assertTrue(Files.notExists(wanted.folder()));
	}
}
