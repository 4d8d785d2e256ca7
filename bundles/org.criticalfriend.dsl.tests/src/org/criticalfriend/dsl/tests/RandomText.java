package org.criticalfriend.dsl.tests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.criticalfriend.dsl.services.MethodologyLanguageGrammarAccess;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * Derives a text from the grammar, at random but the same for the same seed. All names in it are defined: in front of what is
 * derived stands a definition of each kind. Levels are named only where their scale is answered on.
 */
public final class RandomText {

	private static final String DEFINITIONS = """
			party Party0 "Party" role Role0 "Role" option Option0 "Option" optional strand Strand0 "Strand" kloe Kloe0 "Kloe" {
			ask Prompt0 "Why?" } stage Stage0 "Stage" evidence Evidence0 "Evidence" { document Document0 "Plan" } sample Sample0 "Sample" pick 3 chosen
			scale Scale0 "Scale" { 1 "Low" high "High" } form Form0 "Form" { row Row0 "What?" text }
			interview guide Guide0 "Guide" { } activity Activity0 "Activity" programme Programme0 "Programme" { } chapter 1 Chapter0 "Chapter" { }
			policy Policy0 "Policy" { } checklist Checklist0 "Checklist" { }
			""";
	private static final Map<EClass, List<String>> NAMES = Map.ofEntries(
			Map.entry(MethodologyPackage.Literals.ACTOR, List.of("Party0", "Role0")), Map.entry(MethodologyPackage.Literals.PARTY, List.of("Party0")),
			Map.entry(MethodologyPackage.Literals.ROLE, List.of("Role0")), Map.entry(MethodologyPackage.Literals.OPTION, List.of("Option0", "Strand0")),
			Map.entry(MethodologyPackage.Literals.STRAND, List.of("Strand0")), Map.entry(MethodologyPackage.Literals.KLOE, List.of("Kloe0")),
			Map.entry(MethodologyPackage.Literals.STAGE, List.of("Stage0")), Map.entry(MethodologyPackage.Literals.EVIDENCE, List.of("Evidence0")),
			Map.entry(MethodologyPackage.Literals.SAMPLE, List.of("Sample0")), Map.entry(MethodologyPackage.Literals.SCALE, List.of("Scale0")),
			Map.entry(MethodologyPackage.Literals.FORM, List.of("Form0")), Map.entry(MethodologyPackage.Literals.GUIDE, List.of("Guide0")),
			Map.entry(MethodologyPackage.Literals.ACTIVITY_TYPE, List.of("Activity0")),
			Map.entry(MethodologyPackage.Literals.ELEMENT, List.of("Form0", "Policy0", "Evidence0", "Sample0")),
			Map.entry(MethodologyPackage.Literals.IDENTIFIED, List.of("Prompt0", "Kloe0", "Row0", "Document0")));
	private static final String[] TEXTS = { "\"Is there a plan?\"", "\"\"", "\"// no comment\"", "\"Größe {review.host.name}\"", "\"\"\"What does \"safe\" mean?\"\"\"",
			"\"\"\"\n\t\tPoints:\n\n\t\t- one\n\t\t  - two\n\t\t\"\"\"", "\"\"\"\n  one line\n\"\"\"", "\"\"\"a\n   b\n c \"\"\"" };
	private static final Set<String> LEFT_OUT = Set.of("importURI", "base", "uses");
	private static final String[] GAPS = { " ", " ", " ", "\n", "\n\n\n", "\t", " /* a note */ ", " // a note\n", "\n\t// a note\n", "\n/* two\n   lines */\n" };

	private final Random random;
	private final boolean comments;
	private final StringBuilder text = new StringBuilder();
	private final Deque<boolean[]> questionsOnScale = new ArrayDeque<>();
	private int names;

	private RandomText(long seed, boolean comments) {
		this.random = new Random(seed);
		this.comments = comments;
	}

	/** A methodology, its words apart by single spaces. */
	public static String plain(long seed) {
		return new RandomText(seed, false).derive();
	}

	/** A methodology with white space and comments in unusual places. */
	public static String untidy(long seed) {
		return new RandomText(seed, true).derive();
	}

	private String derive() {
		MethodologyLanguageGrammarAccess grammar = Language.get(MethodologyLanguageGrammarAccess.class);
		List<AbstractElement> header = ((Group) grammar.getMethodologyRule().getAlternatives()).getElements();
		header.subList(0, header.size() - 1).forEach(element -> expand(element, 0));
		add(DEFINITIONS.strip());
		for (int i = 3 + random.nextInt(6); i > 0; i--) {
			expandOnce(header.get(header.size() - 1), 0);
		}
		return text.toString();
	}

	private void expand(AbstractElement element, int depth) {
		if (isLeftOut(element)) {
			return;
		}
		int least = GrammarUtil.isOptionalCardinality(element) ? 0 : 1;
		int most = GrammarUtil.isMultipleCardinality(element) ? Math.max(least, 3 - depth / 4) : 1;
		for (int i = least == most ? least : least + random.nextInt(most - least + 1); i > 0; i--) {
			expandOnce(element, depth + 1);
		}
	}

	private void expandOnce(AbstractElement element, int depth) {
		switch (element) {
			case Keyword keyword -> add(keyword.getValue());
			case EnumLiteralDeclaration literal -> add(literal.getLiteral().getValue());
			case Assignment assignment -> expandOnce(assignment.getTerminal(), depth);
			case CrossReference reference -> refer((EClass) reference.getType().getClassifier());
			case RuleCall call -> call(call.getRule(), depth, GrammarUtil.containingAssignment(call));
			case Group group -> group.getElements().forEach(each -> expand(each, depth));
			case Alternatives alternatives -> {
				List<AbstractElement> possible = alternatives.getElements().stream().filter(each -> !leadsElsewhere(each)).toList();
				expand(possible.get(random.nextInt(possible.size())), depth);
			}
			default -> throw new IllegalStateException("The grammar has something new: " + element);
		}
	}

	private void call(AbstractRule rule, int depth, Assignment assignment) {
		switch (rule.getName()) {
			case "ID" -> add(random.nextInt(20) == 0 ? "^n" + ++names : "N-" + ++names + ".1");
			case "INT" -> add(String.valueOf(random.nextInt(60)));
			case "STRING" -> add("\"1." + random.nextInt(9) + "\"");
			case "TIME" -> add(random.nextInt(24) + ":" + (10 + random.nextInt(50)));
			case "Text" -> add(TEXTS[random.nextInt(TEXTS.length)]);
			case "LocalName" -> add(random.nextBoolean() ? String.valueOf(++names) : "level-" + ++names);
			default -> {
				boolean question = assignment != null && rule.getType().getClassifier() == MethodologyPackage.Literals.QUESTION;
				if (question) {
					questionsOnScale.push(new boolean[1]);
				}
				expand(rule.getAlternatives(), depth);
				if (question) {
					questionsOnScale.pop();
				}
			}
		}
	}

	private void refer(EClass kind) {
		if (kind == MethodologyPackage.Literals.LEVEL) {
			add(random.nextBoolean() ? "1" : "high");
			return;
		}
		if (kind == MethodologyPackage.Literals.SCALE && !questionsOnScale.isEmpty()) {
			questionsOnScale.peek()[0] = true;
		}
		List<String> possible = NAMES.get(kind);
		if (possible == null) {
			throw new IllegalStateException("The grammar refers to something new: " + kind.getName());
		}
		add(possible.get(random.nextInt(possible.size())));
	}

	/** Leaves out other files, and follow-ups where no scale is answered on. */
	private boolean isLeftOut(AbstractElement element) {
		if (element instanceof Assignment assignment && assignment.getFeature().equals("followUps")) {
			return questionsOnScale.isEmpty() || !questionsOnScale.peek()[0];
		}
		if (element instanceof Assignment assignment && assignment.getFeature().equals("includes")) {
			return true;
		}
		return GrammarUtil.isOptionalCardinality(element) && element instanceof Group && leadsElsewhere(element);
	}

	private static boolean leadsElsewhere(AbstractElement element) {
		return element instanceof Assignment assignment && LEFT_OUT.contains(assignment.getFeature())
				|| element instanceof RuleCall call && call.getRule().getName().equals("Reuse")
				|| element instanceof Group group && group.getElements().stream().anyMatch(RandomText::leadsElsewhere);
	}

	private void add(String word) {
		text.append(text.isEmpty() ? "" : comments ? GAPS[random.nextInt(GAPS.length)] : " ").append(word);
	}
}
