package org.criticalfriend.review.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.text.EntryWriter;
import org.criticalfriend.review.storage.text.YamlText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A review as the texts of its files. The same review always gives the same texts. */
final class ReviewText {

	private final EntryWriter writer = new EntryWriter(FileLayout::key, FileLayout::isPart);

	/** The text of each file, by its name relative to the folder of the review. */
	Map<String, String> of(Review review) {
		Map<String, String> files = new TreeMap<>();
		files.put(FileLayout.MAIN_FILE, YamlText.of(writer.mapping(review)));
		for (EReference part : FileLayout.parts()) {
			byFile(review, part).forEach((file, objects) -> files.put(file, YamlText.of(writer.sequence(part.getName(), objects))));
		}
		return files;
	}

	private static Map<String, List<EObject>> byFile(Review review, EReference part) {
		Map<String, List<EObject>> files = new TreeMap<>();
		for (Object object : (List<?>) review.eGet(part)) {
			files.computeIfAbsent(FileLayout.file(part, (EObject) object), file -> new ArrayList<>()).add((EObject) object);
		}
		return files;
	}
}
