import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a methodology with as many questions as are asked for, in parts of 5,000. Every question has an answer on a scale,
 * guidance and a condition or not, every fifth one a follow-up: what real questionnaires have.
 */
public final class Generate {

	private static final int QUESTIONS_PER_PART = 5_000;
	private static final int QUESTIONS_PER_SECTION = 100;

	private Generate() {
	}

	/** Arguments: the number of questions and the folder to write {@code large.methodology} and its parts into. */
	public static void main(String[] arguments) throws IOException {
		int questions = Integer.parseInt(arguments[0]);
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		int parts = (questions + QUESTIONS_PER_PART - 1) / QUESTIONS_PER_PART;
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("large.methodology")))) {
			out.println("methodology Large \"Large\" version \"1.0\"");
			out.println("\tclock { day 0 is Start }");
			for (int part = 1; part <= parts; part++) {
				out.println("\tinclude \"part-" + part + ".methodology\"");
			}
			out.println("stage Start \"Start\" on day 0 by Staff");
			out.println("role Staff \"Staff\"");
			out.println("option Young \"Children under five\"");
			out.println("kloe K-1 \"Practice\" { ask K-1.1 \"How good is practice?\" }");
			out.println("scale Agreement \"Agreement\" { 1 \"Strongly disagree\" 2 \"Disagree\" 3 \"Agree\" 4 \"Strongly agree\" }");
			out.println("scale Often \"Frequency\" { never \"Never\" sometimes \"Sometimes\" always \"Always\" }");
		}
		for (int part = 1; part <= parts; part++) {
			int first = (part - 1) * QUESTIONS_PER_PART;
			writePart(folder, part, first, Math.min(first + QUESTIONS_PER_PART, questions));
		}
	}

	private static void writePart(Path folder, int part, int from, int to) throws IOException {
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("part-" + part + ".methodology")))) {
			out.println("part of \"large.methodology\"");
			out.println("questionnaire Survey" + part + " \"Survey, part " + part + "\" one per person by Staff informs K-1 {");
			for (int number = from; number < to; number++) {
				if ((number - from) % QUESTIONS_PER_SECTION == 0) {
					out.println((number == from ? "" : "\t}\n") + "\tsection \"Section " + (number / QUESTIONS_PER_SECTION + 1) + "\" {");
				}
				writeQuestion(out, number);
			}
			out.println("\t}");
			out.println("}");
		}
	}

	private static void writeQuestion(PrintWriter out, int number) {
		boolean often = number % 3 == 0;
		out.print("\t\tquestion Q-" + number + " \"How far do you agree with statement " + number + " on joint work?\" one of " + (often ? "Often" : "Agreement")
				+ (number % 7 == 0 ? " with Young" : ""));
		if (number % 5 == 0) {
			out.print(" { \"Think of the last three months.\" when " + (often ? "never" : "1, 2") + " ask Q-" + number + "a \"What would help?\" text }");
		}
		out.println();
	}
}
