package org.criticalfriend.review.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;
import org.criticalfriend.review.storage.disk.Disk;
import org.criticalfriend.review.storage.disk.RealDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save that is killed, at each of its steps and in the middle of each write, leaves the review as it was or as it was to be. */
class KilledSaveTest {

	@TempDir
	Path folder;

	/** The process ends here. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	/** Does a number of steps, then dies; a write is half done then. */
	private static final class DyingDisk implements Disk {
		private final Disk disk = new RealDisk();
		private int left;

		DyingDisk(int steps) {
			left = steps;
		}

		private void step() {
			if (left-- <= 0) {
				throw new Killed();
			}
		}

		@Override
		public void write(Path file, byte[] bytes) throws IOException {
			if (left <= 0) {
				disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
			}
			step();
			disk.write(file, bytes);
		}

		@Override
		public void move(Path from, Path to) throws IOException {
			step();
			disk.move(from, to);
		}

		@Override
		public void keep(Path file, Path as) throws IOException {
			step();
			disk.keep(file, as);
		}

		@Override
		public void delete(Path path) throws IOException {
			step();
			disk.delete(path);
		}
	}

	private static void change(Review review) {
		review.setName("after");
		review.getPeople().forEach(each -> each.setPost("after"));
		review.getDrafts().clear();
		review.getActions().clear();
		review.getRecommendations().forEach(each -> each.setText("after"));
		review.getForms().forEach(each -> each.getAnswers().clear());
	}

	@Test
	void nothingIsTornAtAnyStep() throws IOException {
		Review review = new RandomReview(7).make();
		Methodology methodology = review.getMethodology();
		Stored.save(review, folder.resolve("expected"));
		String before = Stored.said(Stored.open(folder.resolve("expected"), methodology).review());
		Stored.change(folder.resolve("expected"), methodology, new RealDisk(), KilledSaveTest::change);
		String after = Stored.said(Stored.open(folder.resolve("expected"), methodology).review());

		List<String> outcomes = new ArrayList<>();
		boolean finished = false;
		for (int steps = 0; !finished; steps++) {
			Path place = folder.resolve("killed-" + steps);
			Stored.save(new RandomReview(7).make(), place);
			finished = saves(place, methodology, steps);
			ReviewResource opened = Stored.open(place, methodology);
			String said = Stored.said(opened.review());
			assertTrue(said.equals(before) || said.equals(after), "torn after " + steps + " steps");
			assertEquals(List.of(), opened.problems(), "after " + steps + " steps");
			outcomes.add(said.equals(after) ? "after" : "before");
			canBeSavedAgain(place, methodology);
		}
		assertEquals("after", outcomes.get(outcomes.size() - 1));
		assertTrue(outcomes.indexOf("after") > 1, "the commit comes after the writes");
		assertTrue(outcomes.subList(outcomes.indexOf("after"), outcomes.size()).stream().allMatch("after"::equals), "once committed, always committed");
	}

	private static boolean saves(Path place, Methodology methodology, int steps) throws IOException {
		try {
			Stored.change(place, methodology, new DyingDisk(steps), KilledSaveTest::change);
			return true;
		} catch (Killed killed) {
			return false;
		}
	}

	private static void canBeSavedAgain(Path place, Methodology methodology) throws IOException {
		Stored.change(place, methodology, new RealDisk(), review -> review.setName("again"));
		ReviewResource opened = Stored.open(place, methodology);
		assertEquals("again", opened.review().getName());
		assertEquals(List.of(), opened.problems());
	}

	@Test
	void aSaveThatFailsLeavesTheFilesAsTheyWere() throws IOException {
		Review review = new RandomReview(8).make();
		Stored.save(review, folder);
		var before = Stored.texts(folder);
		Disk full = new Disk() {
			private final Disk disk = new RealDisk();

			@Override
			public void write(Path file, byte[] bytes) throws IOException {
				throw new IOException("no space left on the disk");
			}

			@Override
			public void move(Path from, Path to) throws IOException {
				disk.move(from, to);
			}

			@Override
			public void keep(Path file, Path as) throws IOException {
				disk.keep(file, as);
			}

			@Override
			public void delete(Path path) throws IOException {
				disk.delete(path);
			}
		};
		assertThrows(IOException.class, () -> Stored.change(folder, review.getMethodology(), full, KilledSaveTest::change));
		assertEquals(before, Stored.texts(folder));
	}
}
