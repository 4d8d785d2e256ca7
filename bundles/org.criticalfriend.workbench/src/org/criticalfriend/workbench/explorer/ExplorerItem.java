package org.criticalfriend.workbench.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is shown in the explorer. Two are equal if they stand for the same thing, whatever they say about it.
 *
 * @param kind     what it is
 * @param path     the file or folder; for a group the folder that is shown
 * @param label    what people call it
 * @param detail   where it is or what it is called on the disk; empty if the label says it all
 * @param icon     the name of its icon
 * @param children what is under it
 */
public record ExplorerItem(Kind kind, Path path, String label, String detail, String icon, List<ExplorerItem> children) {

	/** What an item stands for. */
	public enum Kind {
		/** All methodologies. */
		METHODOLOGIES,
		/** All libraries. */
		LIBRARIES,
		/** All reviews. */
		REVIEWS,
		/** All folders with documents. */
		DOCUMENTS,
		/** Files that belong to nothing else. */
		OTHERS,
		/** A file of a methodology. */
		METHODOLOGY,
		/** The folder of a review. */
		REVIEW,
		/** A folder of documents. */
		FOLDER,
		/** Any other file. */
		FILE
	}

	/** The file of the methodology that is selected, if one is. */
	public static Optional<Path> methodology(Object selected) {
		return selected instanceof ExplorerItem item && item.kind == Kind.METHODOLOGY ? Optional.of(item.path) : Optional.empty();
	}

	/** Whether it stands for a file or folder and not for a group of them. */
	public boolean isOnDisk() {
		return kind.compareTo(Kind.METHODOLOGY) >= 0;
	}

	/** Whether it can be opened: everything but groups and folders of documents. */
	public boolean isOpenable() {
		return isOnDisk() && kind != Kind.FOLDER;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ExplorerItem item && item.kind == kind && item.path.equals(path);
	}

	@Override
	public int hashCode() {
		return Objects.hash(kind, path);
	}
}
