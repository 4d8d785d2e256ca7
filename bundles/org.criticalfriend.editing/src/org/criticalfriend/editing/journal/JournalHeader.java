package org.criticalfriend.editing.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * What a journal is about.
 *
 * @param kind     what is edited, {@code text} or {@code review}
 * @param document the file or folder, absolute
 * @param begun    when the first edit was made
 */
public record JournalHeader(String kind, Path document, Instant begun) {

	private record Kept(String kind, String document, String begun) {
	}

	byte[] toBytes() {
		return new Gson().toJson(new Kept(kind, document.toString(), begun.toString())).getBytes(StandardCharsets.UTF_8);
	}

	static Optional<JournalHeader> read(byte[] bytes) {
		try {
			Kept kept = new Gson().fromJson(new String(bytes, StandardCharsets.UTF_8), Kept.class);
			return kept == null || kept.kind() == null || kept.document() == null || kept.begun() == null ? Optional.empty()
					: Optional.of(new JournalHeader(kept.kind(), Path.of(kept.document()), Instant.parse(kept.begun())));
		} catch (JsonParseException | InvalidPathException | DateTimeException unknown) {
			return Optional.empty();
		}
	}
}
