package org.criticalfriend.documents.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.documents.pack.DocumentServices;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.RunResult;
import org.criticalfriend.mtl.module.FolderModuleSource;
import org.criticalfriend.mtl.output.MemoryOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any module of documents can count working days and say dates. */
class WorkingDaysInModulesTest {

	private static final String MODULE = """
			[module deadlines('http://criticalfriend.org/methodology/1')/]
			[import org::criticalfriend::planning::calendar::CalendarServices/]
			%s
			[template public deadlines(m : methodology::Methodology)]
			[file ('deadlines.txt', overwrite)]
			%s
			[/file]
			[/template]
			""";

	private static final String NUMBERS = "[import org::criticalfriend::documents::wording::Numbers/]";

	@TempDir
	Path templates;

	private MemoryOutput output;

	@BeforeEach
	void open() {
		output = new MemoryOutput();
	}

	@Test
	void countsWorkingDaysOverAHolidayAndSaysTheDay() throws IOException {
		RunResult result = run("['2027-03-24'.toDate().plusWorkingDays(3, 'england-and-wales').withWeekday()/]");
		assertEquals(List.of(), result.messages());
		assertEquals("Wednesday 31 March 2027", output.files().get("deadlines.txt").strip());
	}

	@Test
	void numbersAndDaysInWordsStandSideBySide() throws IOException {
		RunResult result = run("[21.inWords()/] days before ['2027-03-12'.toDate().dateInWords()/]");
		assertEquals(List.of(), result.messages());
		assertEquals("twenty-one days before 12 March 2027", output.files().get("deadlines.txt").strip());
	}

	@Test
	void whatNoCalendarIsCalledIsToldWithItsPlace() throws IOException {
		RunResult result = run("['2027-03-24'.toDate().isWorkingDay('wales')/]");
		assertTrue(result.messages().toString().contains("There is no calendar `wales`; use england-and-wales"), () -> result.messages().toString());
	}

	private RunResult run(String text) throws IOException {
		Files.writeString(templates.resolve("deadlines.mtl"), MODULE.formatted(text.contains("inWords()") ? NUMBERS : "", text));
		Mtl mtl = Mtl.of(new FolderModuleSource(templates), List.of(MethodologyPackage.eINSTANCE), DocumentServices.registry());
		assertEquals(List.of(), mtl.check("deadlines"));
		return mtl.run("deadlines").on(List.of()).into(output).call("deadlines", MethodologyFactory.eINSTANCE.createMethodology());
	}
}
