package org.criticalfriend.editing.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.criticalfriend.documents.pack.DocumentPack;
import org.criticalfriend.documents.review.ReviewPack;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.mtl.messages.Message;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Review;

/**
 * The documents of a methodology or review before they have a format.
 *
 * @param pages    the XHTML page of each, by its name
 * @param files    what has a format of its own, such as calendars, by the name of the file; made when it is asked for, on any thread
 * @param gaps     placeholders that a review has nothing for yet
 * @param messages what the templates reported; empty when they are right
 */
public record Pages(Map<String, String> pages, Map<String, Supplier<byte[]>> files, List<String> gaps, List<String> messages) {

	/** The documents of a methodology, which must be free of errors. */
	public static Pages of(Methodology methodology) {
		DocumentPack pack = DocumentPack.of(methodology);
		Map<String, String> pages = new LinkedHashMap<>();
		pack.names().forEach(name -> pages.put(name, pack.page(name)));
		return new Pages(pages, Map.of(), List.of(), told(pack.messages()));
	}

	/**
	 * The documents of a review as it is, saved or not.
	 *
	 * @param folder of the review
	 * @param today  the day for which its status holds
	 */
	public static Pages of(Review review, Plan plan, Path folder, LocalDate today) {
		ReviewPack pack = ReviewPack.of(review, plan, today);
		return new Pages(new LinkedHashMap<>(pack.pages()), Calendars.of(review, plan, folder), List.copyOf(pack.gaps()), told(pack.messages()));
	}

	private static List<String> told(Collection<Message> messages) {
		return messages.stream().map(Object::toString).toList();
	}

	/** The names of all documents, without endings. */
	public List<String> names() {
		List<String> names = new ArrayList<>(pages.keySet());
		files.keySet().forEach(file -> names.add(file.substring(0, file.lastIndexOf('.'))));
		return names;
	}
}
