package org.criticalfriend.mtl.generation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.criticalfriend.aql.evaluation.Frame;
import org.criticalfriend.mtl.messages.Severity;
import org.criticalfriend.mtl.output.RefusedFileException;
import org.criticalfriend.mtl.syntax.FileMode;

/** {@code file}: writes what its body gives to a file; nothing of it goes into the text around. */
final class FileStep extends BlockStep {
	private final Place place;
	private final ExpressionSite name;
	private final FileMode mode;
	private final ExpressionSite charset;
	private final BodySteps body;

	/** A charset of null is UTF-8. */
	FileStep(Place place, ExpressionSite name, FileMode mode, ExpressionSite charset, BodySteps body, boolean newline) {
		super(newline);
		this.place = place;
		this.name = name;
		this.mode = mode;
		this.charset = charset;
		this.body = body;
	}

	@Override
	void write(Run run, Frame frame) {
		String path = Values.text(name.evaluate(run, frame));
		Charset encoding = charset(run, frame);
		try {
			generate(run, frame, path, encoding);
		} catch (RefusedFileException refused) {
			run.report(place.message(Severity.ERROR, refused.getMessage()));
		} catch (IOException failed) {
			throw new EvaluationAbortedException("the file `" + path + "` could not be read or written: " + failed);
		}
		writeBlock(run, frame, body.isInlined(), (r, f) -> { });
	}

	private Charset charset(Run run, Frame frame) {
		if (charset == null) {
			return StandardCharsets.UTF_8;
		}
		String charsetName = Values.text(charset.evaluate(run, frame));
		try {
			return Charset.forName(charsetName);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			run.report(place.message(Severity.ERROR, "no charset `" + charsetName + "`; the file is written in UTF-8"));
			return StandardCharsets.UTF_8;
		}
	}

	private void generate(Run run, Frame frame, String path, Charset encoding) throws IOException {
		FileOnTheWay file = FileOnTheWay.start(run.target(), path, mode, encoding);
		String content = run.inFile(file, () -> {
			run.buffer().reserve(file.expectedLength());
			run.buffer().startFresh(body.isInlined());
			body.write(run, frame);
		});
		file.finish(content, run, place);
	}
}
