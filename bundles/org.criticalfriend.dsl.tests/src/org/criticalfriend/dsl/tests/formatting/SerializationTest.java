package org.criticalfriend.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.criticalfriend.dsl.formatting.Serialization;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.dsl.tests.ModelDump;
import org.criticalfriend.dsl.tests.Models;
import org.criticalfriend.dsl.tests.RandomText;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Methodology;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

	static List<Path> mainFiles() {
		return Models.mainFiles();
	}

	static LongStream seeds() {
		return LongStream.range(0, 250);
	}

	@ParameterizedTest
	@MethodSource("mainFiles")
	void whatIsWrittenForAModelReadsAsTheModel(Path file) throws IOException {
		for (Resource resource : Language.get(MethodologyLoader.class).load(file).files()) {
			String before = ModelDump.of(MethodologyFiles.root(resource));
			((XtextResource) resource).reparse(Language.get(Serialization.class).toText(MethodologyFiles.root(resource)));
			assertEquals(List.of(), resource.getErrors());
			assertEquals(before, ModelDump.of(MethodologyFiles.root(resource)), resource.getURI().lastSegment());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenForARandomModelReadsAsTheModel(long seed) {
		Document document = readable(RandomText.plain(seed));
		String written = Language.get(Serialization.class).toText(document);
		Document again = readable(written);
		assertEquals(ModelDump.of(document), ModelDump.of(again));
		assertEquals(written, Language.get(Serialization.class).toText(again));
	}

	@Test
	void aTextThatCannotBeWrittenIsRefused() {
		Methodology methodology = (Methodology) Language.document("methodology Home \"Home care\"");
		methodology.setTitle("three \"\"\" marks");
		RuntimeException refusal = assertThrows(RuntimeException.class, () -> Language.get(Serialization.class).toText(methodology));
		assertTrue(refusal.getMessage().contains("A text cannot hold three quotation marks in a row"), refusal.getMessage());
	}

	private static Document readable(String text) {
		XtextResource resource = Language.parse(text);
		EcoreUtil.resolveAll(resource);
		assertEquals(List.of(), resource.getErrors(), text);
		return (Document) resource.getContents().get(0);
	}
}
