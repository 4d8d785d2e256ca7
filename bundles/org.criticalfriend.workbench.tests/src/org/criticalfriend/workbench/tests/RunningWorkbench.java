package org.criticalfriend.workbench.tests;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.suppliers.ExtendedObjectSupplier;
import org.eclipse.e4.core.di.suppliers.IObjectDescriptor;
import org.eclipse.e4.core.di.suppliers.IRequestor;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** The real application, started on the thread of the test, driven by a script and closed. */
public final class RunningWorkbench {

	/** What a test does with the application once its window is there. */
	@FunctionalInterface
	public interface Script {
		/** Runs on the thread of the display. */
		void run(RunningWorkbench workbench) throws Exception;
	}

	private static final long PATIENCE = 60_000_000_000L;
	private static final long PAINTING = 300_000_000L;

	private final MApplication application;

	private RunningWorkbench(MApplication application) {
		this.application = application;
	}

	/** Starts the application with a folder, which may be null, and with a place for what it remembers; runs the script and closes it. */
	public static void with(Path folder, Path state, Script script) throws Exception {
		assumeDisplay();
		System.setProperty("org.criticalfriend.state", state.toString());
		AtomicReference<Throwable> failure = new AtomicReference<>();
		AtomicReference<MApplication> started = new AtomicReference<>();
		ServiceRegistration<?> registration = onStart(application -> {
			started.set(application);
			runAndClose(new RunningWorkbench(application), script, failure);
		});
		try {
			new E4Application().start(new ProductContext(folder));
		} finally {
			registration.unregister();
			forget(started.get());
			forgetDisplay(bundles());
		}
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
	}

	/** Runs the script in the application that is started next in this process, which goes on after it. */
	static void whenStarted(Script script, Consumer<Throwable> failed) {
		onStart(application -> {
			try {
				runWhenShown(new RunningWorkbench(application), script);
			} catch (Throwable thrown) {
				failed.accept(thrown);
			}
		});
	}

	private static ServiceRegistration<?> onStart(Consumer<MApplication> run) {
		BundleContext bundles = bundles();
		return bundles.registerService(EventHandler.class, event -> {
			MApplication application = EclipseContextFactory.getServiceContext(bundles).get(IWorkbench.class).getApplication();
			Display.getDefault().asyncExec(() -> run.accept(application));
		}, new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, UIEvents.UILifeCycle.APP_STARTUP_COMPLETE)));
	}

	private static BundleContext bundles() {
		return FrameworkUtil.getBundle(Platform.class).getBundleContext();
	}

	/** Leaves the test out where no window can be shown. */
	static void assumeDisplay() {
		Assumptions.assumeTrue(hasDisplay(), "there is no display");
	}

	private static boolean hasDisplay() {
		return !System.getProperty("os.name").equals("Linux") || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
	}

	/** What belongs to an application goes on listening to events after its end, also to those of the next application, until its context is disposed. */
	private static void forget(MApplication application) {
		if (application != null) {
			application.getContext().dispose();
		}
	}

	/** What is injected with events keeps the first display it saw, until it is told that there is another supplier. */
	private static void forgetDisplay(BundleContext bundles) {
		bundles.registerService(ExtendedObjectSupplier.class, new ExtendedObjectSupplier() {
			@Override
			public Object get(IObjectDescriptor descriptor, IRequestor requestor, boolean track, boolean group) {
				return null;
			}
		}, new Hashtable<>(Map.of(ExtendedObjectSupplier.SERVICE_CONTEXT_KEY, "none"))).unregister();
	}

	private static void runAndClose(RunningWorkbench workbench, Script script, AtomicReference<Throwable> failure) {
		try {
			runWhenShown(workbench, script);
		} catch (Throwable thrown) {
			failure.set(thrown);
			workbench.picture("failed");
		} finally {
			workbench.parts().getParts().forEach(part -> part.setDirty(false));
			workbench.application.getContext().get(IWorkbench.class).close();
		}
	}

	private static void runWhenShown(RunningWorkbench workbench, Script script) throws Exception {
		workbench.await("the first parts are shown", () -> workbench.parts().getActivePart() != null);
		script.run(workbench);
	}

	/** The model of the application. */
	public MApplication application() {
		return application;
	}

	/** What the parts of the window are injected with. */
	public IEclipseContext context() {
		return window().getContext();
	}

	/** A service, or an object that the application keeps. */
	public <T> T service(Class<T> type) {
		return context().get(type);
	}

	private MWindow window() {
		return application.getChildren().get(0);
	}

	/** The parts of the window. */
	public EPartService parts() {
		return context().get(EPartService.class);
	}

	/** The window itself. */
	public Shell shell() {
		return (Shell) window().getWidget();
	}

	/** The object behind a part, by the part's id. */
	public <T> T part(String id, Class<T> type) {
		MPart part = (MPart) application.getContext().get(EModelService.class).find(id, application);
		return type.cast(part.getObject());
	}

	/** Whether a command can be used now. */
	public boolean isEnabled(String command) {
		return handlers().canExecute(command(command));
	}

	/** Runs a command as its key or menu item would. */
	public Object run(String command) {
		return run(command, Map.of());
	}

	/** Runs a command with parameters. */
	public Object run(String command, Map<String, Object> parameters) {
		ParameterizedCommand called = service(ECommandService.class).createCommand(command, parameters);
		if (!handlers().canExecute(called)) {
			throw new AssertionError(command + " is not enabled");
		}
		return handlers().executeHandler(called);
	}

	private ParameterizedCommand command(String id) {
		return service(ECommandService.class).createCommand(id, Map.of());
	}

	private EHandlerService handlers() {
		return service(EHandlerService.class);
	}

	/** Lets the application work until something is so. */
	public void await(String what, BooleanSupplier isSo) {
		Display display = shell().getDisplay();
		long end = System.nanoTime() + PATIENCE;
		display.timerExec((int) (PATIENCE / 1_000_000) + 1, () -> { });
		while (!isSo.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("never happened: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { });
				display.sleep();
			}
		}
	}

	/** Lets the application do all it has to do now. */
	public void settle() {
		while (shell().getDisplay().readAndDispatch()) {
			// until nothing is left
		}
	}

	/** Keeps a picture of the window, with what lies before it, in the build's output. Nothing says when all is painted, so it is given a moment. */
	public Path picture(String name) {
		long painted = System.nanoTime() + PAINTING;
		await("all is painted", () -> System.nanoTime() > painted);
		Shell shell = shell();
		Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		Path target = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
		target.toFile().getParentFile().mkdirs();
		loader.save(target.toString(), SWT.IMAGE_PNG);
		image.dispose();
		return target;
	}
}
