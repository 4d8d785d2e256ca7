package org.criticalfriend.editing.tests.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.editing.folder.NewReview;
import org.criticalfriend.editing.review.ReviewSession;
import org.criticalfriend.editing.sampling.SampleException;
import org.criticalfriend.editing.sampling.SampleRequest;
import org.criticalfriend.editing.sampling.SampleTaking;
import org.criticalfriend.editing.tests.Examples;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.review.Case;
import org.criticalfriend.review.CaseSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample is drawn into a review that is being edited, as a step that can be undone, together with the key or not at all. */
class SampleTakingTest {

	@TempDir
	private Path room;

	private ReviewSession session;
	private Sample sample;
	private Path list;
	private Path key;
	private final List<String> told = new ArrayList<>();

	@BeforeEach
	void openReview() throws IOException {
		Path file = Files.writeString(room.resolve("small.methodology"), """
				methodology Small "Small review"
				party Host "Host"
				role Lead "Lead" in Host
				sample Files "Files" pick 2 at random from "open cases" by Lead {
					column F-1 "Case number" confidential
				}
				""");
		Methodology methodology = MethodologyLoader.standalone().load(file).assembly().map(Assembly::methodology).orElseThrow();
		Path folder = room.resolve("review");
		new Creation().review(new NewReview(folder, file, "Heath Council"), methodology);
		session = ReviewSession.open(folder, main -> Optional.of(methodology), Examples.journals(room));
		sample = methodology.getElements().stream().filter(Sample.class::isInstance).map(Sample.class::cast).findFirst().orElseThrow();
		list = Files.writeString(room.resolve("list.csv"), "Case number\nA1\nA2\nA3\n");
		key = room.resolve("key.csv");
	}

	@AfterEach
	void closeReview() {
		session.close();
	}

	private SampleTaking taking(boolean replace) {
		SampleRequest request = new SampleRequest(list, key, OptionalLong.of(7), OptionalInt.empty(), List.of(), List.of(), replace);
		return new SampleTaking(session.folder(), session.review(), request, problem -> told.add(problem.toString()));
	}

	@Test
	void aDrawIsOneStepThatCanBeUndone() throws IOException, SampleException {
		SampleTaking taking = taking(false);
		assertFalse(taking.isTaken(sample));
		CaseSample drawn = taking.take(sample, change -> session.edit("Sample", change));
		assertTrue(taking.isTaken(sample));
		assertEquals(List.of("C01", "C02"), drawn.getCases().stream().map(Case::getId).toList());
		assertTrue(Files.readString(key).contains("A"), Files.readString(key));
		session.undo();
		assertEquals(List.of(), session.review().getSamples());
	}

	@Test
	void aSampleIsNotReplacedUnasked() throws IOException, SampleException {
		taking(false).take(sample, change -> session.edit("Sample", change));
		SampleException refused = assertThrows(SampleException.class, () -> taking(false).take(sample, change -> session.edit("Sample", change)));
		assertTrue(refused.getMessage().contains("was taken already"), refused.getMessage());
		taking(true).take(sample, change -> session.edit("Sample", change));
		assertEquals(1, session.review().getSamples().size());
	}

	@Test
	void thereIsNoKeyForASampleThatCouldNotBeKept() {
		assertThrows(IOException.class, () -> taking(false).take(sample, change -> {
			throw new IOException("disk full");
		}));
		assertFalse(Files.exists(key));
	}

	@Test
	void whatIsWrongWithTheListIsTold() throws IOException {
		Files.writeString(list, "Case number\nA1\nA1\nA3\n");
		assertThrows(SampleException.class, () -> taking(false).take(sample, change -> session.edit("Sample", change)));
		assertEquals(1, told.size(), told.toString());
		assertFalse(Files.exists(key));
	}
}
