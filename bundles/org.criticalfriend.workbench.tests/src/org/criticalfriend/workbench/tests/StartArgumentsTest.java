package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.workbench.shell.StartArguments;
import org.junit.jupiter.api.Test;

class StartArgumentsTest {

	@Test
	void folderAndFilesAreRead() {
		StartArguments start = StartArguments.of(new String[] { "-folder", "models", "-open", "one.methodology", "-open", "reviews/northmoor" });
		assertEquals(Optional.of(Path.of("models")), start.folder());
		assertEquals(List.of(Path.of("one.methodology"), Path.of("reviews/northmoor")), start.files());
	}

	@Test
	void argumentsOfThePlatformArePassedOver() {
		assertEquals(new StartArguments(Optional.empty(), List.of()), StartArguments.of(new String[] { "-clearPersistedState", "true" }));
	}

	@Test
	void anOptionWithoutAValueSaysNothing() {
		assertEquals(new StartArguments(Optional.empty(), List.of()), StartArguments.of(new String[] { "-folder" }));
	}
}
