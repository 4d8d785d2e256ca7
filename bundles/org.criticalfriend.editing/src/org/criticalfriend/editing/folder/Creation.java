package org.criticalfriend.editing.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.criticalfriend.aql.names.NearestName;
import org.criticalfriend.dsl.text.TextLiteral;
import org.criticalfriend.editing.files.AtomicFile;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Strand;
import org.criticalfriend.review.Organisation;
import org.criticalfriend.review.Period;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.storage.ReviewResource;

/** Begins methodologies and reviews. Nothing that exists is ever written over. */
public final class Creation {

	private static final String TEMPLATE = "blank.methodology.template";

	/**
	 * Begins a methodology with one of each thing a review needs, to be changed and added to. It is free of errors.
	 *
	 * @return its file, named after the title
	 * @throws FolderException if there is one already
	 */
	public Path blankMethodology(Path folder, String title) throws IOException {
		try (InputStream in = Creation.class.getResourceAsStream(TEMPLATE)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return write(folder, title, text.replace("{id}", FileNames.id(title)).replace("{title}", literal(title)));
		}
	}

	/**
	 * Begins a variant of a methodology, which is the same until it says something else.
	 *
	 * @param base the main file of the methodology it extends
	 * @return its file, named after the title
	 * @throws FolderException if there is one already
	 */
	public Path variant(Path folder, String title, Path base) throws IOException {
		String name = Renaming.relative(folder.toAbsolutePath().normalize(), base.toAbsolutePath().normalize());
		return write(folder, title, "methodology " + FileNames.id(title) + " " + literal(title) + " version \"0.1\"\n\textends \"" + name + "\"\n");
	}

	/** A text of one line, as a methodology writes it. */
	private static String literal(String title) {
		return TextLiteral.write(title.strip().replaceAll("\\s+", " ").replace('"', '’'), "");
	}

	private static Path write(Path folder, String title, String text) throws IOException {
		if (title.isBlank()) {
			throw new FolderException("A methodology needs a title.");
		}
		Path file = FileNames.place(folder, FileNames.of(title) + FolderScan.METHODOLOGY);
		if (Files.exists(file)) {
			throw new FolderException("There is a methodology of this name already, `" + file.getFileName() + "`; choose another title.");
		}
		Files.createDirectories(folder);
		AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
		return file;
	}

	/**
	 * Begins a review and saves it.
	 *
	 * @param methodology the methodology of its file, put together
	 * @throws FolderException if the folder is not empty, the host has no name or an option is unknown
	 * @throws IOException     if it cannot be saved
	 */
	public Review review(NewReview wanted, Methodology methodology) throws IOException {
		if (wanted.host().isBlank() || wanted.name().filter(String::isBlank).isPresent()) {
			throw new FolderException("A name is empty; say who is under review.");
		}
		requireEmpty(wanted.folder());
		ReviewResource resource = new ReviewResource(wanted.folder(), main -> Optional.of(methodology));
		Review review = filled(wanted, methodology);
		resource.getContents().add(review);
		resource.save(Map.of());
		return review;
	}

	/** What a review may take or leave out: the options and optional strands of a methodology by their ids, in its order. */
	public static Map<String, Option> optionalParts(Methodology methodology) {
		Map<String, Option> parts = new LinkedHashMap<>();
		methodology.getElements().stream().filter(Option.class::isInstance).map(Option.class::cast)
				.filter(part -> !(part instanceof Strand strand) || strand.isOptional()).forEach(part -> parts.put(part.getName(), part));
		return parts;
	}

	private static Review filled(NewReview wanted, Methodology methodology) throws FolderException {
		Path folder = wanted.folder().toAbsolutePath().normalize();
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setId(FileNames.of(folder.getFileName().toString()));
		review.setName(wanted.name().orElse(wanted.host() + ": " + methodology.getTitle()));
		review.setMethodologyFile(Renaming.relative(folder, wanted.methodology().toAbsolutePath().normalize()));
		review.setMethodologyVersion(methodology.getVersion());
		review.getOptions().addAll(options(wanted, methodology));
		Organisation host = ReviewFactory.eINSTANCE.createOrganisation();
		host.setId(FileNames.of(wanted.host()));
		host.setName(wanted.host());
		review.setHost(host);
		review.setEnquiry(wanted.enquiry().orElse(null));
		if (wanted.onSiteFirst().isPresent()) {
			Period onSite = ReviewFactory.eINSTANCE.createPeriod();
			onSite.setFirst(wanted.onSiteFirst().get());
			onSite.setLast(wanted.onSiteLast().orElse(null));
			review.setOnSite(onSite);
		}
		return review;
	}

	private static List<Option> options(NewReview wanted, Methodology methodology) throws FolderException {
		Map<String, Option> known = optionalParts(methodology);
		List<Option> taken = new ArrayList<>();
		for (String each : wanted.options()) {
			if (!known.containsKey(each)) {
				String hint = NearestName.hint(each, known.keySet());
				throw new FolderException("There is no option `" + each + "`" + (hint.isEmpty() ? "." : hint));
			}
			taken.add(known.get(each));
		}
		return taken;
	}

	/**
	 * Makes sure that a review may be begun in a folder, which need not exist.
	 *
	 * @throws FolderException if there is something in it, or it is a file
	 */
	public static void requireEmpty(Path folder) throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new FolderException("This is a file; name a folder for the review.");
		}
		if (Files.isDirectory(folder)) {
			try (Stream<Path> content = Files.list(folder)) {
				if (content.findAny().isPresent()) {
					throw new FolderException("The folder is not empty; name a new one.");
				}
			}
		}
	}
}
