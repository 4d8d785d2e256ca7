package org.criticalfriend.editing.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in plain words why a file cannot be read or written. */
public final class FileMessages {

	private FileMessages() {
	}

	/** There is no file of that name. */
	public static String isMissing(Path file) {
		return file + ": There is no such file.";
	}

	/** A folder stands where a file is needed. */
	public static String isFolder(Path file) {
		return file + ": This is a folder; name a file in it.";
	}

	/**
	 * Why a file or folder could not be written, and that it stayed as it was.
	 *
	 * @param target as the user named it
	 */
	public static String notWritten(Path target, IOException failure) {
		IOException first = failure.getCause() instanceof IOException cause ? cause : failure;
		return target + ": " + reason(target, first) + " Nothing was changed there.";
	}

	/** Why a file or folder could not be read. */
	public static String notRead(Path target, IOException failure) {
		return target + ": " + notRead(failure);
	}

	/** The same as a sentence that does not name the file. */
	public static String notRead(IOException failure) {
		return switch (failure) {
			case AccessDeniedException denied -> "It may not be read; ask for the right to.";
			case NoSuchFileException missing -> "There is no such file.";
			default -> sentence(failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
		};
	}

	private static String reason(Path target, IOException failure) {
		String place = failure instanceof FileSystemException named && named.getFile() != null ? named.getFile() : target.toString();
		return switch (failure) {
			case AccessDeniedException denied -> "Nothing may be written to " + place + "; ask for the right to, or choose another place.";
			case FileAlreadyExistsException exists -> place + " is a file, and a folder is needed.";
			case NotDirectoryException file -> place + " is a file, and a folder is needed.";
			case NoSuchFileException missing -> place + " does not exist and cannot be made.";
			case FileSystemException other when other.getReason() != null -> sentence(other.getReason());
			default -> sentence(failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
		};
	}

	private static String sentence(String reason) {
		String stripped = reason.strip();
		return Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1) + (stripped.endsWith(".") ? "" : ".");
	}
}
