package org.criticalfriend.dsl.tests.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.criticalfriend.dsl.loading.LoadedMethodology;
import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.tests.Language;
import org.criticalfriend.dsl.tests.Models;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.methodology.difference.Explanation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes at random, most of them nonsense, never break anything. */
class RandomChangesTest {

	private static final int VARIANTS = 25;
	private static final int CHANGES = 12;
	private static final List<String> DEFINITIONS = List.of("ask N-%d \"New?\"", "row N-%d \"New\" text", "item N-%d \"New\"", "role N-%d \"New\"",
			"duty N-%d \"New\"", "task N-%d \"New\"", "section N-%d \"New\"", "letter N-%d \"New\" { }", "scale N-%d \"New\" { 1 \"A\" 2 \"B\" }",
			"stage N-%d \"New\"", "field N-%d \"New\"", "document N-%d \"New\"");
	private static final Path BASE = Models.files().stream().filter(file -> file.endsWith("models/domestic-abuse.methodology")).findFirst().orElseThrow();

	@TempDir
	Path folder;

	@Test
	void theVariantIsAssembledAndExplainedWhateverTheChanges() throws Exception {
		MethodologyLoader loader = Language.get(MethodologyLoader.class);
		Methodology base = loader.load(BASE).assembly().orElseThrow().methodology();
		List<String> ids = ids(base);
		int applied = 0;
		for (int seed = 0; seed < VARIANTS; seed++) {
			Path file = folder.resolve("variant.methodology");
			Files.writeString(file, "methodology Variant \"Variant\" extends \"" + address() + "\"\n" + changes(new Random(seed), ids));
			LoadedMethodology loaded = loader.load(file);
			Assembly assembly = loaded.assembly().orElseThrow();
			assertEveryReferenceStaysInside(assembly.methodology());
			assertEquals(assembly.refusals().isEmpty() && assembly.danglingReferences().isEmpty(), loaded.problems().stream()
					.noneMatch(problem -> CHANGE_CHECKS.contains(problem.code())), "seed " + seed);
			applied += Explanation.between(base, assembly.methodology()).all().size();
			assertEquals(List.of(), Explanation.between(assembly.methodology(), assembly.methodology()).all());
		}
		assertTrue(applied > VARIANTS, "most variants differ from the base");
	}

	private static final Set<String> CHANGE_CHECKS = Set.of("OneChangeEachCheck", "GoneTargetsCheck", "AdditionsFitCheck", "ChangesFitCheck",
			"DanglingReferencesCheck");

	private String address() {
		return folder.toUri().relativize(BASE.toUri()).toString();
	}

	private static String changes(Random random, List<String> ids) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < CHANGES; i++) {
			String target = ids.get(random.nextInt(ids.size()));
			String other = ids.get(random.nextInt(ids.size()));
			String definition = DEFINITIONS.get(random.nextInt(DEFINITIONS.size())).formatted(i);
			text.append(switch (random.nextInt(8)) {
				case 0 -> "add to " + target + ": " + definition;
				case 1 -> "add to " + target + " after " + other + ": " + definition;
				case 2 -> "add before " + target + ": " + definition;
				case 3 -> "replace " + target + " by " + definition;
				case 4 -> "drop " + target + ", " + other;
				case 5 -> "reschedule " + target + " 3 weeks after OnSite";
				case 6 -> definition.startsWith("role") ? definition : "drop " + target;
				default -> "reword " + target + " as \"New words " + i + "\"";
			}).append('\n');
		}
		return text.toString();
	}

	private static List<String> ids(Methodology methodology) {
		Set<String> ids = new HashSet<>();
		EcoreUtil.getAllContents(methodology, false).forEachRemaining(each -> {
			if (each instanceof Identified identified) {
				ids.add(identified.getName());
			}
		});
		return new ArrayList<>(ids).stream().sorted().toList();
	}

	private static void assertEveryReferenceStaysInside(Methodology methodology) {
		for (var contents = EcoreUtil.getAllContents(methodology, false); contents.hasNext();) {
			EObject object = (EObject) contents.next();
			for (EObject target : object.eCrossReferences()) {
				assertTrue(EcoreUtil.isAncestor(methodology, target), () -> object + " refers to " + target);
				assertFalse(target.eIsProxy());
			}
		}
	}
}
