package org.criticalfriend.review.tests.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.storage.ReviewResource;
import org.criticalfriend.review.storage.disk.Disk;
import org.criticalfriend.review.storage.disk.RealDisk;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reviews in folders, for tests. */
final class Stored {

	private Stored() {
	}

	static ReviewResource save(Review review, Path folder) throws IOException {
		return save(review, folder, new RealDisk());
	}

	static ReviewResource save(Review review, Path folder, Disk disk) throws IOException {
		ReviewResource resource = new ReviewResource(folder, file -> Optional.empty(), disk);
		resource.getContents().add(review);
		resource.save(Map.of());
		return resource;
	}

	static ReviewResource open(Path folder, Methodology methodology) throws IOException {
		ReviewResource resource = new ReviewResource(folder, file -> Optional.ofNullable(methodology));
		resource.load(Map.of());
		return resource;
	}

	/** Loads, makes a change or none, and saves through a disk. */
	static void change(Path folder, Methodology methodology, Disk disk, java.util.function.Consumer<Review> change) throws IOException {
		ReviewResource resource = new ReviewResource(folder, file -> Optional.ofNullable(methodology), disk);
		resource.load(Map.of());
		change.accept(resource.review());
		resource.save(Map.of());
	}

	static void write(Path folder, String file, String text) throws IOException {
		Files.createDirectories(folder.resolve(file).getParent());
		Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
	}

	/** The texts of all files that are not hidden. */
	static Map<String, String> texts(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		if (!Files.isDirectory(folder)) {
			return texts;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.startsWith(folder.resolve(".criticalfriend"))).toList()) {
				texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		return texts;
	}

	/** What a review says, whatever the order in which its files were read. */
	static String said(EObject object) {
		StringBuilder text = new StringBuilder(object.eClass().getName()).append('(');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || !object.eIsSet(feature)) {
				continue;
			}
			List<String> values = new ArrayList<>();
			for (Object value : feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature))) {
				boolean contained = feature instanceof org.eclipse.emf.ecore.EReference reference && reference.isContainment();
				values.add(contained ? said((EObject) value) : value instanceof EObject other ? EcoreUtil.getID(other) + name(other) : String.valueOf(value));
			}
			if (object instanceof Review) {
				values.sort(null);
			}
			text.append(feature.getName()).append('=').append(values).append('\n');
		}
		return text.append(')').toString();
	}

	private static String name(EObject object) {
		return object instanceof org.criticalfriend.methodology.Identified identified ? identified.getName() : "";
	}
}
