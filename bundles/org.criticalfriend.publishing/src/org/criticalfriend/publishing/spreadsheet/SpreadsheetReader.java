package org.criticalfriend.publishing.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the first sheet of an Excel workbook (XLSX) as texts. Dates are written year first, numbers with all their digits, and
 * formulas as the value that Excel computed last.
 */
public final class SpreadsheetReader {

	private static final byte[] ZIP = { 'P', 'K' };

	private final DataFormatter formatter = new DataFormatter(Locale.UK);

	/**
	 * The rows from the first of the sheet to the last that is used; rows may differ in length.
	 *
	 * @param name what people call the file
	 * @throws IOException if the file is no such workbook; the message says what to do
	 */
	public List<List<String>> read(String name, InputStream stream) throws IOException {
		PushbackInputStream start = new PushbackInputStream(stream, ZIP.length);
		byte[] magic = start.readNBytes(ZIP.length);
		start.unread(magic);
		if (!Arrays.equals(magic, ZIP)) {
			throw new IOException(name + " is no XLSX workbook, or is protected by a password; save it as XLSX or CSV without one.");
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook(start)) {
			return workbook.getNumberOfSheets() == 0 ? List.of() : rows(workbook.getSheetAt(0));
		} catch (RuntimeException damaged) {
			throw new IOException(name + " cannot be read as an XLSX workbook; open it in Excel, save it again, or save it as CSV.", damaged);
		}
	}

	private List<List<String>> rows(Sheet sheet) {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i <= sheet.getLastRowNum(); i++) {
			Row row = sheet.getRow(i);
			List<String> cells = new ArrayList<>();
			for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
				cells.add(text(row.getCell(column)));
			}
			rows.add(cells);
		}
		return rows;
	}

	private String text(Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
		case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell.getLocalDateTimeCellValue()) : new BigDecimal(String.valueOf(cell.getNumericCellValue()))
				.stripTrailingZeros().toPlainString();
		case STRING -> cell.getStringCellValue();
		case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
		default -> cell.getCellType() == CellType.FORMULA ? "" : formatter.formatCellValue(cell);
		};
	}

	private static String date(LocalDateTime value) {
		return value.toLocalTime().equals(LocalTime.MIDNIGHT) ? value.toLocalDate().toString() : value.toString();
	}
}
