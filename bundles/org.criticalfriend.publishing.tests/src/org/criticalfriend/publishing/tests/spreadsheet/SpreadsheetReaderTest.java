package org.criticalfriend.publishing.tests.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.criticalfriend.publishing.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in workbooks are read as people see them. */
class SpreadsheetReaderTest {

	@Test
	void readsTheFirstSheetAsTexts() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("Cases");
			workbook.createSheet("Other").createRow(0).createCell(0).setCellValue("not read");
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
			sheet.createRow(0).createCell(0).setCellValue("Case number");
			Row row = sheet.createRow(2);
			row.createCell(0).setCellValue(1234567890123.0);
			row.createCell(2).setCellValue(LocalDate.of(2011, 2, 3));
			row.createCell(3).setCellValue(LocalDateTime.of(2011, 2, 3, 14, 30));
			row.createCell(4).setCellValue(true);
			row.createCell(5).setCellFormula("A3*0+1.5");
			row.getCell(2).setCellStyle(date);
			row.getCell(3).setCellStyle(date);
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			workbook.write(bytes);
			assertEquals(List.of(List.of("Case number"), List.of(), List.of("1234567890123", "", "2011-02-03", "2011-02-03T14:30", "yes", "1.5")),
					new SpreadsheetReader().read("cases.xlsx", new ByteArrayInputStream(bytes.toByteArray())));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "P", "Name,Number", "\u00D0\u00CF\u0011\u00E0" })
	void otherFilesAreNamed(String content) {
		assertEquals("cases.xlsx is no XLSX workbook, or is protected by a password; save it as XLSX or CSV without one.", message(content));
	}

	@Test
	void damagedWorkbooksAreNamed() {
		assertEquals("cases.xlsx cannot be read as an XLSX workbook; open it in Excel, save it again, or save it as CSV.", message("PK and no more"));
	}

	private static String message(String content) {
		return assertThrows(IOException.class, () -> new SpreadsheetReader().read("cases.xlsx",
				new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)))).getMessage();
	}
}
