package org.criticalfriend.editing.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.criticalfriend.editing.files.FileMessages;
import org.criticalfriend.planning.sampling.CsvTableReader;
import org.criticalfriend.planning.sampling.Table;
import org.criticalfriend.planning.sampling.TableReader;
import org.criticalfriend.publishing.spreadsheet.SpreadsheetReader;

/** Reads the list of cases that a host sent, by the ending of its name. */
public final class ListFile {

	private ListFile() {
	}

	/**
	 * The first sheet of a workbook, or comma-separated values.
	 *
	 * @throws SampleException if there is no such file, or it is of another format or damaged
	 */
	public static Table read(Path file) throws SampleException {
		if (Files.isDirectory(file)) {
			throw new SampleException(FileMessages.isFolder(file));
		}
		TableReader reader = reader(file);
		try (InputStream stream = Files.newInputStream(file)) {
			return reader.read(file.getFileName().toString(), stream);
		} catch (IOException unreadable) {
			throw new SampleException(FileMessages.notRead(file, unreadable), unreadable);
		}
	}

	private static TableReader reader(Path file) throws SampleException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
			return (title, stream) -> Table.of(title, new SpreadsheetReader().read(title, stream));
		}
		if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
			return new CsvTableReader();
		}
		throw new SampleException(file + ": A list is a CSV or XLSX file; save it as one of them.");
	}
}
