package org.criticalfriend.planning.sampling;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Which reference is which case. It stays with the host and is no part of the review.
 *
 * @param headings of the columns, the reference first
 * @param rows     one for each case, in the order of the references
 */
public record HostKey(List<String> headings, List<List<String>> rows) {

	/** Writes it as comma-separated values with CRLF line ends. */
	public void write(Appendable output) throws IOException {
		CSVPrinter printer = new CSVPrinter(output, CSVFormat.DEFAULT);
		printer.printRecord(headings);
		for (List<String> row : rows) {
			printer.printRecord(row);
		}
	}
}
