package org.criticalfriend.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.criticalfriend.review.storage.ReviewResource;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Inject;

/**
 * Opens files and folders in the editor that is made for them. A part descriptor says what it opens with a tag: {@code opens:review}
 * for the folder of a review, {@code opens:.html} for files whose name ends so.
 */
public final class Editors {

	/** The key of a part's file, in full, in {@link MPart#getPersistedState()}. */
	public static final String FILE = "org.criticalfriend.workbench.file";

	/** The place of editors in the window. */
	public static final String STACK = "org.criticalfriend.workbench.stack.editors";

	private static final String OPENS = "opens:";
	private static final String REVIEW = "opens:review";

	private final MApplication application;
	private final EModelService model;

	@Inject
	Editors(MApplication application, EModelService model) {
		this.application = application;
		this.model = model;
	}

	/** The file a part shows; empty for parts that show none. */
	public static Optional<Path> file(MPart part) {
		return Optional.ofNullable(part.getPersistedState().get(FILE)).map(Path::of);
	}

	/** The open editors, in the order of their tabs. */
	public List<MPart> open() {
		return model.findElements(application, null, MPart.class).stream().filter(part -> part.isToBeRendered() && file(part).isPresent()).toList();
	}

	/** The open editor of a file or folder. */
	public Optional<MPart> of(Path file) {
		String full = full(file);
		return open().stream().filter(part -> full.equals(part.getPersistedState().get(FILE))).findFirst();
	}

	/** Whether there is an editor for it. */
	public boolean canOpen(Path file) {
		return descriptor(file).isPresent();
	}

	/** Opens a file or folder, or shows its editor if it is open already; empty if there is no editor for it. */
	public Optional<MPart> open(Path file) {
		EPartService parts = parts();
		Optional<MPart> shown = of(file);
		if (shown.isEmpty()) {
			shown = descriptor(file).map(descriptor -> created(descriptor, file));
		}
		shown.ifPresent(part -> parts.showPart(part, PartState.ACTIVATE));
		return shown;
	}

	private MPart created(MPartDescriptor descriptor, Path file) {
		MPart part = model.createPart(descriptor);
		part.setLabel(file.getFileName().toString());
		part.setTooltip(full(file));
		part.getPersistedState().put(FILE, full(file));
		part.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
		stack().getChildren().add(part);
		return part;
	}

	private Optional<MPartDescriptor> descriptor(Path file) {
		boolean review = Files.isDirectory(file) && ReviewResource.isReview(file);
		String name = file.getFileName().toString();
		return application.getDescriptors().stream()
				.filter(descriptor -> descriptor.getTags().stream().anyMatch(tag -> review ? tag.equals(REVIEW) : !Files.isDirectory(file) && opens(tag, name)))
				.max(Comparator.comparing(descriptor -> descriptor.getTags().stream().filter(tag -> opens(tag, name)).mapToInt(String::length).max().orElse(0)));
	}

	private static boolean opens(String tag, String name) {
		return tag.startsWith(OPENS + ".") && name.endsWith(tag.substring(OPENS.length()));
	}

	@SuppressWarnings("unchecked")
	private MElementContainer<MPart> stack() {
		return (MElementContainer<MPart>) (MElementContainer<?>) Objects.requireNonNull((MPartStack) model.find(STACK, application));
	}

	private EPartService parts() {
		IEclipseContext window = application.getChildren().get(0).getContext();
		return window.get(EPartService.class);
	}

	private static String full(Path file) {
		return file.toAbsolutePath().normalize().toString();
	}
}
