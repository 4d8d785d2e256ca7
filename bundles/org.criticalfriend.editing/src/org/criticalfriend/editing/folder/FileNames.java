package org.criticalfriend.editing.folder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files and folders that can be used on all systems. */
public final class FileNames {

	private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
	private static final int LONGEST = 120;

	private FileNames() {
	}

	/** A name made of a title: {@code domestic-abuse-peer-review}; {@code untitled} if nothing of it can be used. */
	public static String of(String title) {
		String name = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return name.isEmpty() ? "untitled" : name.substring(0, Math.min(name.length(), LONGEST));
	}

	/** An id made of a title: {@code DomesticAbusePeerReview}; {@code Untitled} if nothing of it can be used. */
	public static String id(String title) {
		StringBuilder id = new StringBuilder();
		for (String word : title.split("[^\\p{Alnum}]+")) {
			if (!word.isEmpty()) {
				id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
			}
		}
		if (id.isEmpty()) {
			return "Untitled";
		}
		return Character.isDigit(id.charAt(0)) ? "Review" + id : id.toString();
	}

	static Path place(Path folder, String name) throws FolderException {
		if (name.isBlank() || name.startsWith(".") || name.endsWith(".") || name.endsWith(" ") || name.length() > LONGEST || FORBIDDEN.matcher(name).find()
				|| DEVICES.contains(name.toLowerCase(Locale.ROOT).replaceAll("\\..*", ""))) {
			throw new FolderException("`" + name + "` cannot be the name of a file on all systems; use letters, digits and hyphens.");
		}
		try {
			return folder.resolve(name);
		} catch (InvalidPathException refused) {
			throw new FolderException("`" + name + "` cannot be the name of a file on this system; use letters, digits and hyphens.");
		}
	}
}
