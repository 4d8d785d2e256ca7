package org.criticalfriend.editing.tests.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.editing.folder.FolderContents.MethodologyFile;
import org.criticalfriend.editing.folder.FolderScan;
import org.criticalfriend.editing.tests.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is told by what lies in it, whatever state the files are in. */
class FolderScanTest {

	@TempDir
	private Path folder;

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	@Test
	void theExamplesAreAllFound() throws IOException {
		FolderContents contents = FolderScan.of(Examples.models());
		MethodologyFile abuse = contents.methodologies().stream().filter(each -> each.id().equals("DomesticAbuse")).findFirst().orElseThrow();
		assertEquals("Domestic abuse peer review", abuse.title());
		assertTrue(abuse.parts().stream().anyMatch(each -> each.endsWith("feedback.methodology")));
		MethodologyFile variant = contents.methodologies().stream().filter(each -> each.id().equals("SafeguardingInIntervention")).findFirst().orElseThrow();
		assertEquals(Optional.of(Examples.models().resolve("safeguarding-children.methodology")), variant.base());
		assertTrue(contents.libraries().stream().anyMatch(each -> each.title().equals("On-site stage")));
		assertEquals(List.of(), contents.strayParts());
		FolderContents.ReviewFolder northmoor = contents.reviews().stream().filter(each -> each.folder().endsWith("northmoor")).findFirst().orElseThrow();
		assertEquals("Northmoor domestic abuse peer review 2027", northmoor.name());
		assertEquals(Optional.of(abuse.file()), northmoor.methodology());
	}

	@Test
	void commentsAndTextsBeforeTheFirstWordDoNotConfuse() throws IOException {
		write("a.methodology", "\uFEFF// methodology Wrong \"Wrong\"\n/* part of \"x\" */\nmethodology Right \"Right one\"\n\textends \"b.methodology\"\n");
		MethodologyFile found = FolderScan.of(folder).methodologies().get(0);
		assertEquals("Right one", found.title());
		assertEquals(Optional.of(folder.resolve("b.methodology")), found.base());
	}

	@Test
	void aTitleInABlockIsRead() throws IOException {
		write("a.methodology", "methodology A \"\"\"\n\tA \"quoted\" title\n\t\"\"\"\n");
		assertEquals("A \"quoted\" title", FolderScan.of(folder).methodologies().get(0).title());
	}

	@Test
	void aFileThatIsHardlyBegunIsFoundUnderItsName() throws IOException {
		write("new.methodology", "methodology");
		assertEquals("new.methodology", FolderScan.of(folder).methodologies().get(0).title());
	}

	@Test
	void partsWithoutTheirMainFileAndFilesOfNoKindAreStray() throws IOException {
		Path lost = write("lost.methodology", "part of \"gone.methodology\"\n");
		Path empty = write("empty.methodology", "");
		Path binary = folder.resolve("x.methodology");
		Files.write(binary, new byte[] {0, (byte) 0xFF, (byte) 0xFE, 1});
		assertEquals(List.of(empty, lost, binary), FolderScan.of(folder).strayParts());
	}

	@Test
	void documentsStandUnderTheirFolderAndNothingOfAReviewIsLookedInto() throws IOException {
		Path page = write("out/manual.html", "<html/>");
		Path word = write("out/manual.docx", "");
		write("review/review.yaml", "name: 'Harbour'\n");
		write("review/letter.html", "");
		write(".hidden/a.methodology", "methodology A \"A\"");
		FolderContents contents = FolderScan.of(folder);
		assertEquals(List.of(new FolderContents.DocumentFolder(folder.resolve("out"), List.of(word, page))), contents.documents());
		assertEquals("Harbour", contents.reviews().get(0).name());
		assertEquals(List.of(), contents.methodologies());
	}

	@Test
	void aFolderThatIsNotThereIsAnError() {
		assertThrows(IOException.class, () -> FolderScan.of(folder.resolve("none")));
	}
}
