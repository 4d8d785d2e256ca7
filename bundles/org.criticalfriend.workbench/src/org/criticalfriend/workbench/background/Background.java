package org.criticalfriend.workbench.background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Does work away from the thread of the display and brings what came of it back there. */
public final class Background {

	private static final ILog LOG = ILog.of(Background.class);

	private final Display display;
	private final BooleanSupplier ended;
	private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
		Thread thread = new Thread(work, "Background work");
		thread.setDaemon(true);
		return thread;
	});

	Background(Display display, BooleanSupplier ended) {
		this.display = display;
		this.ended = ended;
		display.disposeExec(threads::shutdownNow);
	}

	/**
	 * Begins a piece of work. Neither of the two is told when it was cancelled or the window is closed.
	 *
	 * @param done   told what came of it, on the thread of the display
	 * @param failed told why nothing did, as a sentence, on the thread of the display
	 * @return cancels the work by interrupting it
	 */
	public <T> Future<?> run(Callable<T> work, Consumer<T> done, Consumer<String> failed) {
		return threads.submit(() -> {
			try {
				T result = work.call();
				show(() -> done.accept(result));
			} catch (InterruptedException cancelled) {
				Thread.currentThread().interrupt();
			} catch (IOException failure) {
				show(() -> failed.accept(message(failure)));
			} catch (UncheckedIOException failure) {
				show(() -> failed.accept(message(failure.getCause())));
			} catch (RuntimeException | LinkageError defect) {
				LOG.error("Background work failed.", defect);
				show(() -> failed.accept(message(defect)));
			}
			return null;
		});
	}

	/** Runs something on the thread of the display, soon; nothing happens once the window is closed. */
	public void show(Runnable work) {
		try {
			display.asyncExec(() -> {
				if (!ended.getAsBoolean()) {
					work.run();
				}
			});
		} catch (SWTException closed) {
			if (!display.isDisposed()) {
				throw closed;
			}
		}
	}

	/** What refuses to work in a state says why itself; all else is a mistake of ours. */
	private static String message(Throwable defect) {
		boolean refused = defect instanceof IllegalStateException && defect.getCause() == null && defect.getMessage() != null;
		String kind = (defect.getCause() == null ? defect : defect.getCause()).getClass().getSimpleName();
		return refused ? defect.getMessage() : "This is a defect of the workbench (" + kind + "); its log says more.";
	}

	/** What a failure says; what kind it is, if it says nothing. */
	private static String message(IOException failure) {
		String message = failure.getMessage();
		return switch (failure) {
			case AccessDeniedException denied -> "You may not change `" + denied.getFile() + "`; ask for the right to, or work in another folder.";
			case NoSuchFileException gone -> "`" + gone.getFile() + "` is not there any more.";
			case FileAlreadyExistsException there -> "There is something at `" + there.getFile() + "` already.";
			default -> message == null || message.isBlank() ? "It failed (" + failure.getClass().getSimpleName() + ")." : message;
		};
	}
}
