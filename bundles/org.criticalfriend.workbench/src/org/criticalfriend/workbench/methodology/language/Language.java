package org.criticalfriend.workbench.methodology.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.criticalfriend.dsl.ide.server.LanguageServices;
import org.criticalfriend.workbench.methodology.place.PlaceOpener;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.criticalfriend.workbench.problems.Problem;
import org.criticalfriend.workbench.problems.Problems;
import org.criticalfriend.workbench.problems.Severity;
import org.criticalfriend.workbench.shell.OpenFolder;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

/**
 * The language services of each folder with methodologies, started in the background when its first file is opened. The problems they
 * find go to the list of problems and to the open editors. What others change in the folder is told to them. Belongs to the thread of the display.
 */
public final class Language implements AutoCloseable {

	private static final String SUFFIX = ".methodology";
	private static final long SECONDS_BETWEEN_LOOKS = 2;

	private final OpenFolder folder;
	private final Problems problems;
	private final PlaceOpener places;
	private final Logger log;
	private final Display display = Display.getCurrent();
	private final ScheduledExecutorService starting = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread thread = new Thread(work, "Language services");
		thread.setDaemon(true);
		return thread;
	});
	private final Map<Path, CompletableFuture<LanguageServices>> services = new HashMap<>();
	private final Map<Path, Consumer<PublishDiagnosticsParams>> editors = new HashMap<>();

	@Inject
	Language(OpenFolder folder, Problems problems, PlaceOpener places, Logger log) {
		this.folder = folder;
		this.problems = problems;
		this.places = places;
		this.log = log;
	}

	/** The services for a file; they are there when the future is. */
	CompletableFuture<LanguageServices> of(Path file) {
		return services.computeIfAbsent(root(file), this::start);
	}

	private CompletableFuture<LanguageServices> start(Path root) {
		LanguageMessages client = new LanguageMessages(found -> later(() -> take(found)), message -> later(() -> log.info(message)));
		CompletableFuture<LanguageServices> started = CompletableFuture.supplyAsync(() -> open(root, client), starting);
		started.whenComplete((done, failure) -> {
			if (failure != null) {
				later(() -> log.error(failure, "The language services could not be started."));
			}
		});
		return started;
	}

	private LanguageServices open(Path root, LanguageMessages client) {
		DiskChanges changes = new DiskChanges(root);
		LanguageServices opened = LanguageServices.open(root, client);
		starting.scheduleWithFixedDelay(() -> changes.tell(opened), SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
		return opened;
	}

	/** Files of the folder that is shown belong together; of another file all that is around it. */
	private Path root(Path file) {
		return folder.get().filter(file::startsWith).orElseGet(() -> {
			Path root = file.getParent();
			while (root.getParent() != null && hasMethodologies(root.getParent())) {
				root = root.getParent();
			}
			return root;
		});
	}

	private static boolean hasMethodologies(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(file -> file.toString().endsWith(SUFFIX));
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** From now on an editor is told the problems of its file. */
	void listen(Path file, Consumer<PublishDiagnosticsParams> editor) {
		editors.put(file, editor);
	}

	/** An editor is closed. */
	void forget(Path file) {
		editors.remove(file);
	}

	private void take(PublishDiagnosticsParams found) {
		Path file = Positions.file(found.getUri());
		problems.set(file, found.getDiagnostics().stream().map(each -> problem(file, each)).sorted(Comparator.comparingInt(Problem::line)).toList());
		Consumer<PublishDiagnosticsParams> editor = editors.get(file);
		if (editor != null) {
			editor.accept(found);
		}
	}

	private Problem problem(Path file, Diagnostic found) {
		return new Problem(file, found.getRange().getStart().getLine() + 1, severity(found), message(found), () -> places.open(file, found.getRange()));
	}

	/** How bad a problem is; an error if the services do not say. */
	public static Severity severity(Diagnostic found) {
		return found.getSeverity() == DiagnosticSeverity.Warning ? Severity.WARNING
				: found.getSeverity() == DiagnosticSeverity.Information || found.getSeverity() == DiagnosticSeverity.Hint ? Severity.NOTE : Severity.ERROR;
	}

	/** What a problem says. */
	public static String message(Diagnostic found) {
		return found.getMessage().isLeft() ? found.getMessage().getLeft() : found.getMessage().getRight().getValue();
	}

	private void later(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	@Override
	public void close() {
		services.values().forEach(each -> each.thenAccept(LanguageServices::close));
		services.clear();
		starting.shutdown();
	}
}
