package org.criticalfriend.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.files.FileMessages;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.PackFiles;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.dsl.linking.NearestName;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.mtl.output.RefusedFileException;
import org.criticalfriend.planning.invitation.Invitations;
import org.criticalfriend.publishing.Formats;
import org.criticalfriend.review.Person;
import org.criticalfriend.review.storage.ReviewResource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a methodology or a review into its documents. */
@Command(name = "generate",
		description = "Turns a methodology or a review into its documents: manual, forms, programme, letters and slides, and for a review its filled forms, timetable and calendars.",
		footer = {"", "Examples:", "  critical-friend generate models/domestic-abuse.methodology --out documents",
				"  critical-friend generate models/examples/northmoor --out documents --format html,docx,pdf", "",
				"The documents are written all together or not at all: if anything goes wrong, DIR stays as it was." })
public final class GenerateCommand implements Callable<Integer> {

	private static final String CALENDARS = "ics";

	@Parameters(paramLabel = "FILE", description = "A methodology, or any part of one; or the folder of a review.")
	private Path file;

	@Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to; made if it does not exist.")
	private Path out;

	@Option(names = "--only", arity = "1..*", paramLabel = "NAME", description = "Write only these documents, for example `manual`.")
	private Set<String> only = new LinkedHashSet<>();

	@Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "html, docx, pdf, and for a review ics; several with commas between. If none is named: html, and ics for a review.")
	private Set<String> formats = new LinkedHashSet<>();

	@Spec
	private CommandSpec spec;

	private final Console console;
	private final MethodologyInput methodologies;
	private final ReviewInput reviews;

	public GenerateCommand(Console console, MethodologyInput methodologies, ReviewInput reviews) {
		this.console = console;
		this.methodologies = methodologies;
		this.reviews = reviews;
	}

	@Override
	public Integer call() throws InputException {
		return Files.isDirectory(file) && ReviewResource.isReview(file) ? ofReview() : ofMethodology();
	}

	private int ofMethodology() throws InputException {
		List<String> wanted = formats.isEmpty() ? List.of("html") : List.copyOf(formats);
		checkFormats(wanted, new Formats().names());
		DocumentPack pack = DocumentPack.of(methodologies.read(file));
		Map<String, String> pages = new LinkedHashMap<>();
		pack.names().forEach(name -> pages.put(name, pack.page(name)));
		write(files(pages, wanted));
		return told(pack.messages());
	}

	private int ofReview() throws InputException {
		List<String> all = new ArrayList<>(new Formats().names());
		all.add(CALENDARS);
		List<String> wanted = formats.isEmpty() ? List.of("html", CALENDARS) : List.copyOf(formats);
		checkFormats(wanted, all);
		OpenedReview opened = reviews.read(file);
		ReviewPack pack = ReviewPack.of(opened.review(), opened.plan());
		PackFiles files = files(pack.pages(), wanted.stream().filter(format -> !format.equals(CALENDARS)).toList());
		if (wanted.contains(CALENDARS) && only.isEmpty()) {
			addCalendars(opened, files);
		}
		write(files);
		pack.gaps().forEach(gap -> console.err().println("{" + gap + "} stayed a gap: the review does not say it yet."));
		return told(pack.messages());
	}

	private void checkFormats(List<String> wanted, List<String> known) {
		for (String format : wanted) {
			if (!known.contains(format)) {
				String nearest = NearestName.to(format, known).map(each -> "; did you mean `" + each + "`?").orElse(".");
				throw new ParameterException(spec.commandLine(), "There is no format `" + format + "`" + nearest + " The formats are " + String.join(", ", known) + ".");
			}
		}
	}

	private PackFiles files(Map<String, String> pages, List<String> wanted) throws InputException {
		for (String name : only) {
			if (!pages.containsKey(name)) {
				throw new ParameterException(spec.commandLine(), unknown(name, List.copyOf(pages.keySet())));
			}
		}
		Map<String, String> chosen = new LinkedHashMap<>(pages);
		if (!only.isEmpty()) {
			chosen.keySet().retainAll(only);
		}
		PackFiles files = new PackFiles();
		for (String format : wanted) {
			try {
				files.add(chosen, new Formats().named(format).orElseThrow());
			} catch (IOException failed) {
				throw new InputException(FileMessages.notWritten(out, failed), failed);
			}
		}
		return files;
	}

	private static void addCalendars(OpenedReview opened, PackFiles files) {
		Optional<Person> organiser = opened.review().getPeople().stream().filter(person -> person.getEmail() != null).findFirst();
		Invitations invitations = new Invitations(opened.review(), opened.plan(), revision(opened.resource().folder()), organiser);
		files.add("calendar.ics", invitations.ofReview().text().getBytes(StandardCharsets.UTF_8));
		for (Person person : opened.review().getPeople()) {
			if (person.getId() != null) {
				files.add("calendar-" + person.getId().replaceAll("[^\\p{L}\\p{N}.-]", "-") + ".ics", invitations.of(person).text().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** When the review was last changed, so that the same review gives the same calendars. */
	private static Instant revision(Path folder) {
		try (var files = Files.walk(folder)) {
			return files.filter(path -> path.toString().endsWith(".yaml")).map(path -> path.toFile().lastModified()).max(Long::compare)
					.map(Instant::ofEpochMilli).orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
		} catch (IOException unreadable) {
			return Instant.EPOCH;
		}
	}

	private void write(PackFiles files) throws InputException {
		try {
			files.writeInto(out).forEach(console.out()::println);
		} catch (IOException failed) {
			throw new InputException(FileMessages.notWritten(out, failed), failed);
		} catch (RefusedFileException refused) {
			throw new InputException(out + ": " + refused.getMessage(), refused);
		}
	}

	private int told(List<Message> messages) {
		messages.forEach(console.err()::println);
		return messages.isEmpty() ? ExitStatus.FINE : ExitStatus.FAULT;
	}

	private static String unknown(String name, List<String> names) {
		String nearest = NearestName.to(name, names).map(each -> "; did you mean `" + each + "`?").orElse(".");
		return "There is no document `" + name + "`" + nearest + " The documents are " + String.join(", ", names) + ".";
	}
}
