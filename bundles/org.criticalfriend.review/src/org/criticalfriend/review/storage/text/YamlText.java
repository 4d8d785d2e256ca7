package org.criticalfriend.review.storage.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.serializer.Serializer;

/** YAML text of one document, which ends with a line of three dots, so that one can see whether the end of a file is missing. */
public final class YamlText {

	private static final String END = "...";
	private static final int WIDTH = 120;
	private static final int LARGEST = 64 * 1024 * 1024;
	private static final Pattern TOP_LEVEL = Pattern.compile("^(?=[^\\s#.])", Pattern.MULTILINE);
	private static final Pattern LIST_HEADING = Pattern.compile("[\\w-]+:\\s*");

	private final String text;

	/** The text of a file. */
	public YamlText(String text) {
		this.text = text.replace("\r\n", "\n");
	}

	/**
	 * What could be read.
	 *
	 * @param nodes   the roots, each the document or, if that is damaged, what is whole of it
	 * @param line    where the damage is, counted from 1; 0 if there is none
	 * @param column  counted from 1
	 * @param problem what is damaged; empty if nothing is
	 * @param lost    how many parts at the top level could not be read
	 */
	public record Reading(List<Node> nodes, int line, int column, String problem, int lost) {
	}

	/** Writes a document. */
	public static String of(Node root) {
		DumpSettings settings = DumpSettings.builder().setWidth(WIDTH).setExplicitEnd(true).setMultiLineFlow(false).build();
		StringBuilder text = new StringBuilder();
		StreamDataWriter target = new StreamDataWriter() {
			@Override
			public void write(String more) {
				text.append(more);
			}

			@Override
			public void write(String more, int offset, int length) {
				text.append(more, offset, offset + length);
			}
		};
		Serializer serializer = new Serializer(settings, new Emitter(settings, target));
		serializer.emitStreamStart();
		serializer.serializeDocument(root);
		serializer.emitStreamEnd();
		return text.toString();
	}

	/** Reads the document, or as many whole parts of it as there are. */
	public Reading read() {
		try {
			Optional<Node> root = compose(text);
			List<Node> nodes = root.map(List::of).orElse(List.of());
			if (isComplete()) {
				return new Reading(nodes, 0, 0, "", 0);
			}
			return new Reading(nodes, lines(text), 1, "the end of the file is missing (it should be a line `...`); its last entry may be cut short", 0);
		} catch (MarkedYamlEngineException damaged) {
			Mark mark = damaged.getProblemMark().or(damaged::getContextMark).orElse(null);
			return parts(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, damaged.getProblem().strip());
		} catch (YamlEngineException damaged) {
			return parts(1, 1, damaged.getMessage().lines().findFirst().orElse("it cannot be read"));
		}
	}

	private boolean isComplete() {
		String end = text.stripTrailing();
		return end.isEmpty() || end.equals(END) || end.endsWith("\n" + END);
	}

	private static int lines(String text) {
		return (int) text.stripTrailing().lines().count();
	}

	/** Each entry of a list at the left margin, and each `name:` there, is read alone; of the last one what comes before a cut. */
	private Reading parts(int line, int column, String problem) {
		List<Node> whole = new ArrayList<>();
		int lost = 0;
		int before = 0;
		String heading = "";
		List<String> parts = split();
		for (int i = 0; i < parts.size(); i++) {
			String part = parts.get(i);
			boolean item = part.startsWith("- ") || part.startsWith("-\n");
			if (!item && LIST_HEADING.matcher(part).matches()) {
				heading = part.stripTrailing() + "\n";
			} else {
				String shown = item ? heading + part : part;
				Optional<Node> node = composeWhole("\n".repeat(Math.max(0, before - (item ? 1 : 0))) + shown)
						.or(i < parts.size() - 1 ? Optional::empty : () -> composeWhole(withoutLastLine(shown)));
				node.filter(MappingNode.class::isInstance).ifPresent(whole::add);
				lost += node.isPresent() ? 0 : 1;
			}
			before += (int) part.chars().filter(c -> c == '\n').count();
		}
		return new Reading(whole, line, column, problem, lost);
	}

	private static String withoutLastLine(String part) {
		return part.substring(0, part.stripTrailing().lastIndexOf('\n') + 1);
	}

	private List<String> split() {
		List<String> parts = new ArrayList<>();
		Matcher start = TOP_LEVEL.matcher(text);
		int from = -1;
		while (start.find()) {
			if (from >= 0) {
				parts.add(text.substring(from, start.start()));
			} else if (start.start() > 0) {
				parts.add(text.substring(0, start.start()));
			}
			from = start.start();
		}
		parts.add(text.substring(Math.max(from, 0)));
		return parts;
	}

	private static Optional<Node> composeWhole(String part) {
		try {
			return compose(part);
		} catch (YamlEngineException damaged) {
			return Optional.empty();
		}
	}

	private static Optional<Node> compose(String text) {
		LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(0).setCodePointLimit(LARGEST).build();
		return new Compose(settings).composeReader(new StringReader(text));
	}
}
