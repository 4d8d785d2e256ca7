package org.criticalfriend.planning.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads comma-separated values as spreadsheets write them: separated by commas, semicolons or tabs, in UTF-8 or, if the bytes are
 * not UTF-8, in the encoding of Windows.
 */
public final class CsvTableReader implements TableReader {

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	@Override
	public Table read(String name, InputStream stream) throws IOException {
		String text = decoded(stream.readAllBytes());
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
		List<List<String>> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			parser.forEach(row -> rows.add(row.toList()));
		} catch (UncheckedIOException | IOException damaged) {
			throw new IOException(name + " cannot be read below row " + Math.max(0, rows.size() - 1)
					+ ": a cell that starts with a quotation mark has to end with one.", damaged);
		}
		return Table.of(name, rows);
	}

	private static String decoded(byte[] bytes) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException otherEncoding) {
			text = new String(bytes, Charset.forName("windows-1252"));
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** The one that occurs most often in the first line. */
	private static char separator(String text) {
		String first = text.lines().findFirst().orElse("");
		char best = SEPARATORS[0];
		for (char candidate : SEPARATORS) {
			if (count(first, candidate) > count(first, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String text, char character) {
		return text.chars().filter(each -> each == character).count();
	}
}
