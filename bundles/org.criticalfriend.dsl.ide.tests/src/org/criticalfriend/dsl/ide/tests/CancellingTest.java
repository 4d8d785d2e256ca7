package org.criticalfriend.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.eclipse.lsp4j.CompletionParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is asked for holds up the one who types. */
class CancellingTest {

	@TempDir
	private Path folder;
	private Editing editor;

	@BeforeEach
	void open() throws IOException {
		editor = Harbour.in(folder).open(Harbour.MAIN);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void typingComesBackWhileSomethingElseIsRunning() {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch released = new CountDownLatch(1);
		CompletableFuture<Boolean> slow = editor.services().read(editor.uri(Harbour.MAIN), file -> {
			started.countDown();
			await(released);
			return true;
		});
		await(started);
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pilt, Mate");
		assertFalse(slow.isDone());
		released.countDown();
		assertEquals(1, editor.problems(Harbour.MAIN).size());
	}

	@Test
	void typingCancelsWhatWasAskedBefore() {
		CountDownLatch started = new CountDownLatch(2);
		CountDownLatch released = new CountDownLatch(1);
		for (int reader = 0; reader < 2; reader++) {
			editor.services().read(editor.uri(Harbour.MAIN), file -> {
				started.countDown();
				await(released);
				return true;
			});
		}
		await(started);
		var assist = editor.documents().completion(new CompletionParams(editor.id(Harbour.MAIN), editor.after(Harbour.MAIN, "21 by ")));
		editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pilt, Mate");
		released.countDown();
		assertThrows(CancellationException.class, assist::join);
	}

	@Test
	void aRequestCanBeCancelledByTheOneWhoAsked() {
		CountDownLatch released = new CountDownLatch(1);
		for (int reader = 0; reader < 2; reader++) {
			editor.services().read(editor.uri(Harbour.MAIN), file -> {
				await(released);
				return true;
			});
		}
		var assist = editor.documents().completion(new CompletionParams(editor.id(Harbour.MAIN), editor.after(Harbour.MAIN, "21 by ")));
		assist.cancel(true);
		released.countDown();
		assertThrows(CancellationException.class, assist::join);
	}

	@Test
	void afterManyChangesInARowTheProblemsAreThoseOfTheLast() {
		for (int i = 0; i < 50; i++) {
			editor.replace(Harbour.MAIN, "by Pilot, Mate", "by Pilt, Mate").replace(Harbour.MAIN, "by Pilt, Mate", "by Pilot, Mate");
		}
		assertEquals(List.of(), editor.problems(Harbour.MAIN));
		editor.replace(Harbour.MAIN, "role Mate", "role Matey");
		assertTrue(editor.problems(Harbour.PART).get(0).contains("did you mean `Matey`?"));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}
}
