package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.files.FileMessages;
import org.criticalfriend.cli.files.FileReplacement;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.dsl.linking.NearestName;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.planning.sampling.CaseList;
import org.criticalfriend.planning.sampling.CsvTableReader;
import org.criticalfriend.planning.sampling.DrawnSample;
import org.criticalfriend.planning.sampling.Sampling;
import org.criticalfriend.planning.sampling.SamplingException;
import org.criticalfriend.planning.sampling.Table;
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

	@Option(names = "--rows", split = ",", paramLabel = "ROW", description = "The rows that were chosen, for samples that are not drawn at random.")
	private List<Integer> rows = new ArrayList<>();

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
		OpenedReview opened = reviews.read(folder);
		Sample sample = sample(opened);
		List<CaseSample> before = opened.review().getSamples().stream().filter(each -> each.getSample() == sample).toList();
		if (!before.isEmpty() && !replace) {
			throw new InputException("The sample `" + name + "` was drawn already; say --replace to draw it anew. Answers to forms about its cases would lose them.");
		}
		CaseSample drawn;
		try {
			drawn = sample.getSources().isEmpty() ? fromList(sample, opened) : new Sampling(prefix(opened)).drawFrom(sources(opened, sample), sample, wanted(), seed());
		} catch (SamplingException refused) {
			throw new InputException(refused.getMessage(), refused);
		}
		drawn.setDrawn(LocalDate.now());
		opened.review().getSamples().removeAll(before);
		opened.review().getSamples().add(drawn);
		ReviewInput.save(opened.resource());
		console.out().println(drawn.getCases().size() + " cases of " + drawn.getPopulation() + " are in the sample `" + name + "`" + (rows.isEmpty() ? ", drawn with seed " + drawn.getSeed() : "") + ".");
		return ExitStatus.FINE;
	}

	private Sample sample(OpenedReview opened) throws InputException {
		List<Sample> known = opened.review().getMethodology().getElements().stream().filter(Sample.class::isInstance).map(Sample.class::cast).toList();
		for (Sample each : known) {
			if (name.equals(each.getName())) {
				return each;
			}
		}
		List<String> names = known.stream().map(Sample::getName).toList();
		throw new InputException("There is no sample `" + name + "`" + NearestName.to(name, names).map(nearest -> "; did you mean `" + nearest + "`?").orElse(".")
				+ (names.isEmpty() ? " This review has none." : " The samples are " + String.join(", ", names) + "."));
	}

	private CaseSample fromList(Sample sample, OpenedReview opened) throws SamplingException, InputException {
		if (list == null || key == null) {
			throw new ParameterException(spec.commandLine(), "Name the list with --list, and with --key the file for the host's key.");
		}
		if (key.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
			throw new InputException(key + ": The key must not be kept with the review; name a file outside " + folder + ".");
		}
		CaseList cases = new CaseList(table(), sample);
		cases.problems().forEach(console.err()::println);
		if (cases.hasErrors()) {
			throw new InputException(list + " was not used; ask the host to mend it.");
		}
		Sampling sampling = new Sampling(prefix(opened));
		DrawnSample drawn = rows.isEmpty() ? sampling.draw(cases, wanted(), seed()) : sampling.choose(cases, rows);
		drawn.sample().setListed(LocalDate.now());
		try {
			StringWriter text = new StringWriter();
			drawn.key().write(text);
			FileReplacement.write(key, text.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(key, failed), failed);
		}
		return drawn.sample();
	}

	private Table table() throws InputException {
		try (InputStream stream = Files.newInputStream(list)) {
			return new CsvTableReader().read(list.getFileName().toString(), stream);
		} catch (IOException unreadable) {
			throw new InputException(FileMessages.notRead(list, unreadable), unreadable);
		}
	}

	private OptionalInt wanted() {
		return number == null ? OptionalInt.empty() : OptionalInt.of(number);
	}

	private long seed() {
		return seed == null ? new SecureRandom().nextInt(1_000_000_000) : seed;
	}

	private static List<CaseSample> sources(OpenedReview opened, Sample sample) {
		return opened.review().getSamples().stream().filter(each -> sample.getSources().contains(each.getSample())).toList();
	}

	/** Samples of one review have references of their own: C01, D01 and so on. */
	private static String prefix(OpenedReview opened) {
		return String.valueOf((char) ('C' + Math.min(20, opened.review().getSamples().size()))).toUpperCase(Locale.ROOT);
	}
}
