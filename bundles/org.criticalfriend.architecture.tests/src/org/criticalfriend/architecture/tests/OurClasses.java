package org.criticalfriend.architecture.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes that the rules are about, read from the bundles beside this one. */
final class OurClasses {

	/** What EMF, Xtext and ANTLR generate follows their rules, not ours. */
	private static final Pattern GENERATED = Pattern.compile("org\\.criticalfriend\\.((methodology|review)(\\.(impl|util))?\\.[^.]+"
			+ "|dsl\\.(parser|serializer|services)\\..+|dsl\\.ide\\.contentassist\\.antlr\\..+"
			+ "|aql\\.grammar\\..+|dsl(\\.[a-z]+)*\\.(Abstract\\w+|\\w+Generated|\\w+IssueCodesProvider)(\\$.*)?)");

	private OurClasses() {
	}

	/** The folders of the bundles in the reactor that have code, without those of tests. */
	static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("").toAbsolutePath().getParent())) {
			return folders.filter(folder -> folder.getFileName().toString().startsWith("org.criticalfriend."))
					.filter(folder -> !folder.getFileName().toString().endsWith(".tests")).filter(folder -> Files.isDirectory(folder.resolve("src")))
					.sorted().toList();
		}
	}

	/** All classes of the bundles but generated ones. */
	static JavaClasses handwritten() throws IOException {
		List<Path> compiled = bundles().stream().map(folder -> folder.resolve("target/classes")).toList();
		return new ClassFileImporter().importPaths(compiled)
				.that(DescribedPredicate.describe("are written by people", (JavaClass each) -> !GENERATED.matcher(each.getName()).matches()));
	}

	/** The examples in this bundle that break a rule on purpose. */
	static JavaClasses bad() {
		return new ClassFileImporter().importPath(Path.of("target/classes", ArchitectureRulesTest.BAD.replace('.', '/')));
	}
}
