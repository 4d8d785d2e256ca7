package org.criticalfriend.publishing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.criticalfriend.publishing.page.Field;
import org.criticalfriend.publishing.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fields are recognised, named and labelled. */
class PageFieldsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<label for="a">Berth</label><input type="text" id="a" name="B" />                                               | Berth
			<label>Berth <input type="text" name="B" /></label>                                                             | Berth
			<textarea name="B" aria-label="Berth, row 1"></textarea>                                                        | Berth, row 1
			<p id="r">Swan</p><p id="c">Berth</p><input type="number" name="B" aria-labelledby="r c" />                     | Swan – Berth
			<fieldset><legend>Afloat?</legend><input type="radio" id="y" name="B" value="y" /><label for="y">Yes</label></fieldset> | Afloat?: Yes
			<div role="group" aria-labelledby="q"><p id="q">Hull</p><input type="checkbox" name="B" value="y" aria-label="Red" /></div> | Hull: Red
			<input type="text" name="B" />                                                                                  | B
			""")
	void aFieldIsLabelledByWhatBelongsToIt(String content, String label) throws IOException {
		assertEquals(label, only(content).label());
	}

	@Test
	void boxesOfOneNameAreToldApartByTheirValues() throws IOException {
		List<Field> fields = Page.of(Documents.page("<form><input type=\"checkbox\" name=\"C\" value=\"red\" /><input type=\"checkbox\" name=\"C\" value=\"blue\" />"
				+ "<input type=\"checkbox\" name=\"D\" /></form>")).fields();
		assertEquals(List.of("C.red", "C.blue", "D"), fields.stream().map(Field::key).toList());
		assertEquals("on", fields.get(2).value());
	}

	@Test
	void whatCannotBeFilledInIsNoField() throws IOException {
		assertEquals(List.of(), Page.of(Documents.page("<form><input type=\"hidden\" name=\"H\" /><input type=\"submit\" name=\"S\" /><input type=\"text\" />"
				+ "<button name=\"B\">Save</button></form>")).fields());
	}

	private static Field only(String content) throws IOException {
		List<Field> fields = Page.of(Documents.page("<form>" + content + "</form>")).fields();
		assertEquals(1, fields.size());
		return fields.get(0);
	}
}
