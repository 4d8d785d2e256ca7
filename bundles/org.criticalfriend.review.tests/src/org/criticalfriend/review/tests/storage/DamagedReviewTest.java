package org.criticalfriend.review.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.criticalfriend.review.Person;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;
import org.criticalfriend.review.storage.disk.RealDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedReviewTest {

	private static final String MAIN = """
			id: harbour
			name: Harbour review
			methodologyFile: harbour.methodology
			enquiry: 2027-01-04
			host:
			  id: northmoor
			  name: Northmoor Council
			...
			""";

	private static final String PEOPLE = """
			people:
			- id: amina
			  name: Amina Yusuf
			  actors: [Peer1]
			- id: ben
			  name: Ben Okafor
			  dbsChecked: 2027-01-02
			- id: cara
			  name: Cara Lindqvist
			...
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void writeFiles() throws IOException {
		Stored.write(folder, "review.yaml", MAIN);
		Stored.write(folder, "people.yaml", PEOPLE);
	}

	private ReviewResource open() throws IOException {
		return Stored.open(folder, RandomReview.methodology());
	}

	private List<String> problems() throws IOException {
		return open().problems().stream().map(Object::toString).toList();
	}

	private List<String> names() throws IOException {
		return open().review().getPeople().stream().map(Person::getName).toList();
	}

	@Test
	void aWholeReviewHasNoProblems() throws IOException {
		assertEquals(List.of(), problems());
	}

	@Test
	void namesThatStandForNothingAreToldWithTheNearestOneAndKept() throws IOException {
		Stored.write(folder, "people.yaml", PEOPLE.replace("Peer1", "Peer1, Pear2"));
		assertEquals(List.of("people.yaml:4:19: error: no actor `Pear2`; did you mean `Peer2`?"), problems());
		Stored.change(folder, RandomReview.methodology(), new RealDisk(), review -> review.getPeople().get(0).setPost("analyst"));
		assertTrue(Stored.texts(folder).get("people.yaml").contains("actors: [Peer1, Pear2]"));
	}

	@Test
	void wrongValuesAreToldAndKept() throws IOException {
		Stored.write(folder, "people.yaml", PEOPLE.replace("2027-01-02", "2 January"));
		assertEquals(List.of("people.yaml:7:15: error: `2 January` is no date; write year, month and day, as in 2027-03-12"), problems());
		Stored.change(folder, RandomReview.methodology(), new RealDisk(), review -> review.getPeople().get(0).setPost("analyst"));
		assertTrue(Stored.texts(folder).get("people.yaml").contains("dbsChecked: 2 January"));
	}

	@Test
	void unknownNamesAreToldAndKept() throws IOException {
		Stored.write(folder, "people.yaml", PEOPLE.replace("dbsChecked", "dbsCheckd"));
		assertEquals(List.of("people.yaml:7:3: error: `dbsCheckd` is not known here; did you mean `dbsChecked`?"), problems());
		Stored.change(folder, RandomReview.methodology(), new RealDisk(), review -> review.getPeople().get(0).setPost("analyst"));
		assertTrue(Stored.texts(folder).get("people.yaml").contains("dbsCheckd: 2027-01-02"));
	}

	@Test
	void aValueGivenTwiceIsToldAndBothAreKept() throws IOException {
		Stored.write(folder, "people.yaml", PEOPLE.replace("  name: Ben Okafor", "  name: Ben Okafor\n  name: Benjamin Okafor"));
		assertEquals(List.of("people.yaml:7:3: error: `name` is given twice; the first one counts"), problems());
		Stored.change(folder, RandomReview.methodology(), new RealDisk(), review -> review.getPeople().get(0).setPost("analyst"));
		assertTrue(Stored.texts(folder).get("people.yaml").contains("name-2: Benjamin Okafor"));
	}

	@Test
	void idsUsedTwiceAreTold() throws IOException {
		Stored.write(folder, "people.yaml", PEOPLE.replace("id: ben", "id: amina"));
		assertEquals(List.of("people.yaml: error: there are two entries of the kind person with the id `amina`; give one of them another"), problems());
	}

	@Test
	void entriesBesideADamagedOneAreRead() throws IOException {
		Stored.write(folder, "people.yaml", PEOPLE.replace("name: Ben Okafor", "name: \"Ben Okafor"));
		assertEquals(List.of("Amina Yusuf", "Cara Lindqvist"), names());
		assertEquals(1, problems().size());
		assertTrue(problems().get(0).endsWith("; one entry could not be read, all others were"), problems().get(0));
	}

	@Test
	void aDamagedFileIsKeptWhenTheReviewIsSaved() throws IOException {
		String damaged = PEOPLE.replace("name: Ben Okafor", "name: \"Ben Okafor");
		Stored.write(folder, "people.yaml", damaged);
		Stored.change(folder, RandomReview.methodology(), new RealDisk(), review -> review.setName("renamed"));
		assertEquals(List.of(), problems());
		assertEquals(damaged, Files.readString(folder.resolve(".criticalfriend/damaged/people.yaml")));
	}

	@Test
	void filesThatMergeToolsLeftConflictsInAreReadAsFarAsTheyAreWhole() throws IOException {
		Stored.write(folder, "people.yaml", PEOPLE.replace("  name: Ben Okafor\n", "<<<<<<< ours\n  name: Ben Okafor\n=======\n  name: Benjamin\n>>>>>>> theirs\n"));
		assertTrue(names().containsAll(List.of("Amina Yusuf", "Cara Lindqvist")), names().toString());
		assertFalse(problems().isEmpty());
	}

	@Test
	void whereverAFileIsCutOffTheEntriesBeforeAreReadAndTheDamageIsTold() throws IOException {
		List<String> all = names();
		for (int length = 0; length < PEOPLE.length() - 4; length++) {
			Stored.write(folder, "people.yaml", PEOPLE.substring(0, length));
			String kept = PEOPLE.substring(0, length);
			long whole = all.stream().filter(name -> kept.contains(name + "\n")).count();
			assertTrue(names().containsAll(all.subList(0, (int) whole)), "cut off at " + length);
			assertTrue(length == 0 || !problems().isEmpty(), "nothing told of a cut at " + length);
		}
	}

	@Test
	void partsBesideADamagedOneOfTheMainFileAreRead() throws IOException {
		Stored.write(folder, "review.yaml", MAIN.replace("enquiry: 2027", "enquiry: [2027"));
		Review review = open().review();
		assertEquals("Harbour review", review.getName());
		assertEquals("Northmoor Council", review.getHost().getName());
	}

	@Test
	void withoutTheMainFileTheOthersAreRead() throws IOException {
		Files.delete(folder.resolve("review.yaml"));
		assertEquals(3, names().size());
		assertTrue(problems().get(0).startsWith("review.yaml: error: the file is missing"), problems().get(0));
	}

	@Test
	void withoutItsMethodologyNamesAreKept() throws IOException {
		Stored.change(folder, null, new RealDisk(), review -> review.getPeople().get(0).setPost("analyst"));
		assertTrue(Stored.texts(folder).get("people.yaml").contains("actors: [Peer1]"));
	}

	@Test
	void anyBytesAreReadWithoutAnException() throws IOException {
		java.util.Random random = new java.util.Random(5);
		for (int i = 0; i < 300; i++) {
			byte[] bytes = PEOPLE.getBytes(java.nio.charset.StandardCharsets.UTF_8);
			for (int change = 0; change < 3; change++) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? "\n:-[{'\"|>&*!%@ #".charAt(random.nextInt(16)) : random.nextInt(256));
			}
			Files.write(folder.resolve("people.yaml"), bytes);
			open();
		}
	}
}
