package org.criticalfriend.planning.tests.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.criticalfriend.planning.sampling.CsvTableReader;
import org.criticalfriend.planning.sampling.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read the way spreadsheets of all kinds write them. */
class CsvTableReaderTest {

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void separatorsAreFoundOut(String separator) throws IOException {
		Table table = read(("Name,Note\r\nAmina,\"a, b\"\"c\nd\"\r\n,\r\nJo\r\n\r\n").replace(",", separator).getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("Name", "Note"), table.headings());
		assertEquals(List.of(new Table.Row(1, List.of("Amina", "a, b\"c\nd".replace(",", separator))), new Table.Row(2, List.of("", "")),
				new Table.Row(3, List.of("Jo"))), table.rows());
		assertEquals("", table.rows().get(2).cell(1));
	}

	@Test
	void encodingsAreFoundOut() throws IOException {
		assertEquals("Zoë", read("Name\nZoë".getBytes(StandardCharsets.UTF_8)).rows().get(0).cell(0));
		assertEquals("Zoë – “x”", read("Name\nZoë – “x”".getBytes(Charset.forName("windows-1252"))).rows().get(0).cell(0));
		assertEquals(List.of("Name"), read("\uFEFFName\nZoë".getBytes(StandardCharsets.UTF_8)).headings());
	}

	@Test
	void anEmptyFileIsAnEmptyTable() throws IOException {
		assertEquals(new Table("cases.csv", List.of(), List.of()), read(new byte[0]));
	}

	@Test
	void aCellThatDoesNotEndIsNamed() {
		IOException error = assertThrows(IOException.class, () -> read("Name\nJo\n\"Amina".getBytes(StandardCharsets.UTF_8)));
		assertEquals("cases.csv cannot be read below row 1: a cell that starts with a quotation mark has to end with one.", error.getMessage());
	}

	private static Table read(byte[] bytes) throws IOException {
		return new CsvTableReader().read("cases.csv", new ByteArrayInputStream(bytes));
	}
}
