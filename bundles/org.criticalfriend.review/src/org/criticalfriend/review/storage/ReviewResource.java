package org.criticalfriend.review.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.disk.Disk;
import org.criticalfriend.review.storage.disk.RealDisk;
import org.criticalfriend.review.storage.disk.Transaction;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/**
 * A review in a folder of text files. Loading reads everything that is whole, and never changes the folder; what is wrong is among the
 * errors of the resource. Saving changes all files that differ, or none; what it replaces is kept for ten generations.
 */
public final class ReviewResource extends ResourceImpl {

	/** Option of {@link #save}: true to save although somebody else has changed files since. */
	public static final String SAVE_OVER_CHANGES = "saveOverChanges";

	private static final String SUFFIX = ".yaml";
	private static final String DAMAGED = Transaction.HIDDEN_FOLDER + "/damaged/";

	private final Path folder;
	private final MethodologySource methodologies;
	private final Disk disk;
	private final Map<String, byte[]> known = new HashMap<>();
	private final Set<String> damaged = new HashSet<>();
	private final Map<EObject, Place> places = new IdentityHashMap<>();

	/** The review in this folder, on the disk of this machine. */
	public ReviewResource(Path folder, MethodologySource methodologies) {
		this(folder, methodologies, new RealDisk());
	}

	/** The review in this folder, whose files are changed through this disk. */
	public ReviewResource(Path folder, MethodologySource methodologies, Disk disk) {
		super(URI.createFileURI(folder.toAbsolutePath().normalize() + "/"));
		this.folder = folder.toAbsolutePath().normalize();
		this.methodologies = methodologies;
		this.disk = disk;
	}

	/** Whether a folder holds a review, whole or damaged. */
	public static boolean isReview(Path folder) {
		return Files.isRegularFile(folder.resolve(FileLayout.MAIN_FILE));
	}

	/** The folder of the review. */
	public Path folder() {
		return folder;
	}

	/** The review; a new one has to be added to the contents first. */
	public Review review() {
		return (Review) getContents().get(0);
	}

	/** What could not be read, file by file. */
	public List<StorageProblem> problems() {
		return getErrors().stream().filter(StorageProblem.class::isInstance).map(StorageProblem.class::cast).toList();
	}

	/**
	 * Where an object, or the nearest one that contains it, stands in the files that were loaded. Of what was added since, and of everything
	 * once files were saved, only the file is known.
	 */
	public Place placeOf(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (places.containsKey(each)) {
				return places.get(each);
			}
		}
		return new Place(KeptIn.file(object), 0, 0);
	}

	@Override
	public void load(Map<?, ?> options) throws IOException {
		if (isLoaded) {
			return;
		}
		Transaction files = new Transaction(folder, disk);
		ReviewReader reader = new ReviewReader();
		List<String> names = files.names().stream().filter(name -> name.endsWith(SUFFIX)).toList();
		if (names.isEmpty()) {
			throw new FileNotFoundException("There is no review in this folder; it would have a file `" + FileLayout.MAIN_FILE + "`.");
		}
		for (String name : names) {
			Optional<byte[]> content = files.content(name);
			if (content.isPresent()) {
				known.put(name, content.get());
				reader.read(name, content.get());
			}
		}
		if (!names.contains(FileLayout.MAIN_FILE)) {
			getErrors().add(new StorageProblem(FileLayout.MAIN_FILE, 0, 0, "the file is missing; it names the methodology, the host and the dates. Bring it back from a copy or from `"
					+ Transaction.HIDDEN_FOLDER + "/generations`."));
		}
		reader.link(methodologyOf(reader.review()));
		damaged.addAll(reader.damaged());
		places.putAll(reader.places());
		getContents().add(reader.review());
		getErrors().addAll(reader.problems());
		isLoaded = true;
		setModified(false);
	}

	private Optional<Methodology> methodologyOf(Review review) {
		String file = review.getMethodologyFile();
		return file == null || file.isBlank() ? Optional.empty() : methodologies.methodology(folder.resolve(file).normalize());
	}

	/** The files that somebody else has changed, added or deleted since this was loaded or saved. */
	public List<String> changedOutside() throws IOException {
		Transaction files = new Transaction(folder, disk);
		Set<String> names = new HashSet<>(known.keySet());
		files.names().stream().filter(name -> name.endsWith(SUFFIX)).forEach(names::add);
		List<String> changed = new ArrayList<>();
		for (String name : names.stream().sorted().toList()) {
			if (!Arrays.equals(known.get(name), files.content(name).orElse(null))) {
				changed.add(name);
			}
		}
		return changed;
	}

	/** What all files of the review say once it is saved as it is now, by their names relative to the folder. */
	public Map<String, String> texts() {
		return new ReviewText().of(review());
	}

	/**
	 * Writes the files that differ from what is in the folder, all of them or none.
	 *
	 * @throws ChangedOutsideException if somebody else has changed files since, and the options do not say to save over it
	 */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		List<String> changed = changedOutside();
		if (!changed.isEmpty() && (options == null || !Boolean.TRUE.equals(options.get(SAVE_OVER_CHANGES)))) {
			throw new ChangedOutsideException(changed);
		}
		for (String name : changed) {
			known.put(name, new Transaction(folder, disk).content(name).orElse(new byte[0]));
		}
		Map<String, byte[]> put = new HashMap<>();
		Map<String, byte[]> all = new HashMap<>();
		texts().forEach((name, text) -> {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			all.put(name, bytes);
			if (!Arrays.equals(bytes, known.get(name))) {
				put.put(name, bytes);
			}
		});
		List<String> drop = known.keySet().stream().filter(name -> !all.containsKey(name) && FileLayout.partOf(name).isPresent()).toList();
		for (String name : damaged) {
			if (put.containsKey(name) || drop.contains(name)) {
				put.put(free(DAMAGED + name), known.get(name));
			}
		}
		new Transaction(folder, disk).run(put, drop);
		places.clear();
		damaged.removeIf(name -> put.containsKey(name) || drop.contains(name));
		drop.forEach(known::remove);
		known.putAll(all);
		isLoaded = true;
		setModified(false);
	}

	/** Damaged files are never deleted: a person may find in them what could not be read. */
	private String free(String name) {
		String free = name;
		for (int number = 2; Files.exists(folder.resolve(free)); number++) {
			free = name + "." + number;
		}
		return free;
	}
}
