package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.editing.sampling.SampleRequest;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Selection;
import org.criticalfriend.review.CaseSample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a sample of cases for a review. */
@Command(name = "sample", description = "Draws a sample at random from a list that the host sent, or takes chosen rows, and keeps it in the review under references without names.",
		footer = {"", "Example:", "  critical-friend sample harbour CaseFiles --list cases.csv --key key-for-the-host.csv", "",
				"The key tells the host which reference is which case; it is no part of the review and stays with the host.",
				"The seed is kept, so that anyone can draw again with --seed and get the same cases." })
public final class SampleCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "DIR", description = "The folder of a review.")
	private Path folder;

	@Parameters(index = "1", paramLabel = "SAMPLE", description = "The sample of the methodology, by its id.")
	private String name;

	@Option(names = "--list", paramLabel = "FILE", description = "The list the host sent, CSV or XLSX; not needed for a sample of cases drawn before.")
	private Path list;

	@Option(names = "--key", paramLabel = "FILE", description = "Where to write the key for the host; must not be in the folder of the review.")
	private Path key;

	@Option(names = "--seed", paramLabel = "NUMBER", description = "Draws as it was drawn with this seed; otherwise a new one is chosen.")
	private Long seed;

	@Option(names = "--number", paramLabel = "N", description = "How many cases, where the methodology leaves it open.")
	private Integer number;

	@Option(names = "--rows", split = ",", paramLabel = "ROW", description = "The rows that were chosen, for samples that are not drawn at random; counted from 1 without the headings.")
	private List<Integer> rows = new ArrayList<>();

	@Option(names = "--cases", split = ",", paramLabel = "CASE", description = "The cases that were chosen from those drawn before, by their references.")
	private List<String> references = new ArrayList<>();

	@Option(names = "--replace", description = "Puts the new sample in the place of one that was drawn before.")
	private boolean replace;

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final ReviewInput reviews;

	public SampleCommand(Console console, ReviewInput reviews) {
		this.console = console;
		this.reviews = reviews;
	}

	@Override
	public Integer call() throws InputException {
		OpenedReview opened = reviews.readWhole(folder);
		Sample sample = sample(opened);
		checkUsage(sample);
		SampleRequest request = new SampleRequest(list, key, seed == null ? OptionalLong.empty() : OptionalLong.of(seed), number == null ? OptionalInt.empty() : OptionalInt.of(number),
				rows, references, replace);
		CaseSample taken = new SampleRun(console, folder, opened).take(sample, request);
		int count = taken.getCases().size();
		console.out().println(count + (count == 1 ? " case of " : " cases of ") + taken.getPopulation() + (count == 1 ? " is" : " are") + " in the sample `" + name + "`"
				+ (request.isChosen() ? "." : ", drawn with seed " + taken.getSeed() + "."));
		return ExitStatus.FINE;
	}

	private Sample sample(OpenedReview opened) {
		Map<String, Sample> known = new LinkedHashMap<>();
		opened.review().getMethodology().getElements().stream().filter(Sample.class::isInstance).map(Sample.class::cast).forEach(each -> known.put(each.getName(), each));
		if (!known.containsKey(name)) {
			throw wrong(UnknownName.message("sample", name, known.keySet()));
		}
		return known.get(name);
	}

	private void checkUsage(Sample sample) {
		boolean listed = sample.getSources().isEmpty();
		boolean random = sample.getSelection() == Selection.RANDOM;
		if (listed && (list == null || key == null)) {
			throw wrong("Name the list with --list, and with --key the file for the host's key.");
		}
		if (!listed && (list != null || key != null)) {
			throw wrong("The cases of `" + name + "` come from cases drawn before; leave out --list and --key.");
		}
		if (random && !(rows.isEmpty() && references.isEmpty())) {
			throw wrong("The cases of `" + name + "` are drawn at random; leave out --rows and --cases.");
		}
		if (!random && (seed != null || number != null)) {
			throw wrong("The cases of `" + name + "` are chosen, not drawn at random; leave out --seed and --number.");
		}
		if (!random && (listed ? rows.isEmpty() || !references.isEmpty() : references.isEmpty() || !rows.isEmpty())) {
			throw wrong("The cases of `" + name + "` are chosen, not drawn at random; name them with " + (listed ? "--rows, for example --rows 2,5,9." : "--cases, for example --cases C02,C05."));
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
