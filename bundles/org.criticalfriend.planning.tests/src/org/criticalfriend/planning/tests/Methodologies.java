package org.criticalfriend.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.loading.Problem;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Option;
import org.eclipse.emf.ecore.EObject;

/** The methodologies that tests plan with. */
public final class Methodologies {

	private static final MethodologyLoader LOADER = MethodologyLoader.standalone();

	private Methodologies() {
	}

	/** One of the project's own, put together, for example {@code domestic-abuse}. */
	public static Methodology named(String name) {
		return load(Path.of("../../models", name + ".methodology"));
	}

	/** One written for a test: the statements below the first line. */
	public static Methodology of(String statements) {
		try {
			Path file = Files.createTempFile("test", ".methodology");
			try {
				Files.writeString(file, "methodology Home \"Home care\"\n" + statements);
				return load(file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** The element with this id. */
	public static <T extends Identified> T element(Methodology methodology, String name, Class<T> kind) {
		Iterator<EObject> contents = methodology.eAllContents();
		Stream<EObject> all = Stream.iterate(contents, Iterator::hasNext, rest -> rest).map(Iterator::next);
		return all.filter(kind::isInstance).map(kind::cast).filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	/** The options with these ids. */
	public static List<Option> options(Methodology methodology, String... names) {
		return Stream.of(names).map(name -> element(methodology, name, Option.class)).toList();
	}

	private static Methodology load(Path file) {
		LoadedMethodology loaded = LOADER.load(file);
		assertEquals(Optional.empty(), loaded.problems().stream().filter(Problem::error).findFirst());
		return loaded.assembly().orElseThrow().methodology();
	}
}
