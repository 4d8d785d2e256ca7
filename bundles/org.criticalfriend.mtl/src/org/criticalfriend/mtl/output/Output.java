package org.criticalfriend.mtl.output;

import java.io.IOException;
import java.nio.charset.Charset;

/** Where the files of one run go. Names are those that a template gives, relative and with {@code /} between segments. */
public interface Output {

	/**
	 * The content of a file as it would be after this run up to now, or null if there is no such file.
	 *
	 * @throws RefusedFileException if the name is not one of a file inside the output
	 * @throws IOException          if the file cannot be read
	 */
	String existing(String name, Charset charset) throws IOException;

	/**
	 * Writes a whole file, instead of what was there.
	 *
	 * @throws RefusedFileException if the name is not one of a file inside the output
	 * @throws IOException          if the file cannot be written
	 */
	void write(String name, String content, Charset charset) throws IOException;

	/**
	 * Adds to the end of a file, creating it if there is none.
	 *
	 * @throws RefusedFileException if the name is not one of a file inside the output
	 * @throws IOException          if the file cannot be read or written
	 */
	void append(String name, String content, Charset charset) throws IOException;
}
