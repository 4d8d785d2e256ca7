package org.criticalfriend.review.storage.disk;

import java.io.IOException;
import java.nio.file.Path;

/** The steps by which files change. Each is all or nothing, but for {@link #write}, which may stop half-way. */
public interface Disk {

	/** Writes a file, with the folders it needs, and waits until it is on the disk. */
	void write(Path file, byte[] bytes) throws IOException;

	/** Gives a file another name in the same file system, in place of what has that name; makes the folders it needs. */
	void move(Path from, Path to) throws IOException;

	/** Makes a file known by a second name, or copies it where a disk cannot; leaves what has that name already. */
	void keep(Path file, Path as) throws IOException;

	/** Deletes a file, or a folder with all it has; nothing happens if there is none. */
	void delete(Path path) throws IOException;
}
