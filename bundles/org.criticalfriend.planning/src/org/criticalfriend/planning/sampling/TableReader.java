package org.criticalfriend.planning.sampling;

import java.io.IOException;
import java.io.InputStream;

/** Reads the first table of a file in one format. */
public interface TableReader {

	/**
	 * Reads to the end of the stream and leaves it open.
	 *
	 * @param name what people call the file
	 * @throws IOException if the file cannot be read or is not of this format; the message says what to do
	 */
	Table read(String name, InputStream stream) throws IOException;
}
