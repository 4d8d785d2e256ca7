package org.criticalfriend.mtl.generation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.output.Output;
import org.criticalfriend.mtl.protection.LostAreas;
import org.criticalfriend.mtl.protection.ProtectedAreas;
import org.criticalfriend.mtl.syntax.FileMode;

/** A file that is being generated. */
final class FileOnTheWay {
	private final Output output;
	private final String path;
	private final FileMode mode;
	private final Charset charset;
	private final String existing;
	private final ProtectedAreas areas;

	private FileOnTheWay(Output output, String path, FileMode mode, Charset charset, String existing) {
		this.output = output;
		this.path = path;
		this.mode = mode;
		this.charset = charset;
		this.existing = existing;
		this.areas = mode == FileMode.OVERWRITE && existing != null ? ProtectedAreas.of(existing) : ProtectedAreas.none();
	}

	static FileOnTheWay start(Output output, String path, FileMode mode, Charset charset) throws IOException {
		return new FileOnTheWay(output, path, mode, charset, output.existing(path, charset));
	}

	/** How many characters there will be, as far as one can guess: as many as there are. */
	int expectedLength() {
		return existing == null ? 0 : existing.length();
	}

	ProtectedAreas areas() {
		return areas;
	}

	void finish(String content, Run run, Place place) throws IOException {
		String text = run.withNewlines(content);
		switch (mode) {
			case OVERWRITE -> output.write(path, text, charset);
			case APPEND -> output.append(path, text, charset);
			case CREATE -> {
				if (existing == null) {
					output.write(path, text, charset);
				}
			}
		}
		if (!areas.lost().isEmpty()) {
			String lostPath = path + LostAreas.SUFFIX;
			output.append(lostPath, run.withNewlines(LostAreas.text(areas.lost(), Instant.now().truncatedTo(ChronoUnit.SECONDS))),
					StandardCharsets.UTF_8);
			Message lost = place.message(Severity.LOST, lostPath);
			run.report(lost);
			run.report(place.message(Severity.WARNING, "protected areas of `" + path + "` have no place any more: "
					+ String.join(", ", areas.lost().keySet()) + "; their text is in `" + lostPath + "`"));
		}
	}
}
