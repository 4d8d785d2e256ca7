package org.criticalfriend.review.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.assembly.OptionChoice;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.ReviewFactory;
import org.criticalfriend.review.ReviewPackage;
import org.criticalfriend.review.storage.text.EntryReader;
import org.criticalfriend.review.storage.text.EntryReader.NamedReference;
import org.criticalfriend.review.storage.text.YamlText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a review from the texts of its files: everything that is whole, and what is wrong with the rest. */
final class ReviewReader {

	private final Review review = ReviewFactory.eINSTANCE.createReview();
	private final List<StorageProblem> problems = new ArrayList<>();
	private final Map<String, EntryReader> readers = new HashMap<>();
	private final Set<String> damaged = new HashSet<>();

	/** Reads one file; those of other kinds are told of. */
	void read(String file, byte[] bytes) {
		Optional<EReference> part = FileLayout.partOf(file);
		if (part.isEmpty() && !file.equals(FileLayout.MAIN_FILE)) {
			problems.add(new StorageProblem(file, 0, 0, "no part of a review is kept in a file of this name; is it misspelt?"));
			return;
		}
		YamlText.Reading reading = new YamlText(decode(file, bytes)).read();
		if (!reading.problem().isEmpty()) {
			damaged.add(file);
			String lost = reading.lost() == 0 ? "" : "; " + (reading.lost() == 1 ? "one entry" : reading.lost() + " entries") + " could not be read, all others were";
			problems.add(new StorageProblem(file, reading.line(), reading.column(), "the file is damaged: " + reading.problem() + lost));
		}
		EntryReader reader = readers.computeIfAbsent(file, this::reader);
		for (Node node : reading.nodes()) {
			reader.fill(review, part.isPresent() ? only(file, part.get(), node) : node);
		}
	}

	private EntryReader reader(String file) {
		return new EntryReader(FileLayout::key, (node, message) -> problems.add(at(file, node, message)));
	}

	private static StorageProblem at(String file, Node node, String message) {
		Place place = place(file, node);
		return new StorageProblem(file, place.line(), place.column(), message);
	}

	private static Place place(String file, Node node) {
		return node.getStartMark().map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1)).orElseGet(() -> new Place(file, 0, 0));
	}

	/** A file of a part has that part alone; what else it says is told of, and kept with the file. */
	private Node only(String file, EReference part, Node node) {
		if (!(node instanceof MappingNode mapping)) {
			return node;
		}
		List<NodeTuple> tuples = new ArrayList<>();
		for (NodeTuple tuple : mapping.getValue()) {
			if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(part.getName())) {
				tuples.add(tuple);
			} else {
				damaged.add(file);
				problems.add(at(file, tuple.getKeyNode(), "this file should hold `" + part.getName() + ":` and nothing else"));
			}
		}
		return new MappingNode(mapping.getTag(), tuples, mapping.getFlowStyle());
	}

	private String decode(String file, byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException wrong) {
			damaged.add(file);
			problems.add(new StorageProblem(file, 0, 0, "the file is not encoded in UTF-8; characters that cannot be read are shown as a question mark"));
			return new String(bytes, StandardCharsets.UTF_8);
		}
	}

	/**
	 * Links all names that were read, once all files were; without a methodology its names stay as they are. The review has a copy of the methodology
	 * without what belongs to options that it does not take.
	 */
	void link(Optional<Methodology> methodology) {
		List<String> options = references().filter(each -> each.reference() == ReviewPackage.Literals.REVIEW__OPTIONS).map(NamedReference::name).toList();
		Optional<Methodology> own = methodology.map(EcoreUtil::copy);
		own.ifPresent(each -> {
			new OptionChoice(options).applyTo(each);
			review.setMethodology(each);
		});
		NameLinker linker = new NameLinker(review, own);
		readers.forEach((file, reader) -> reader.references().forEach(each -> linker.link(each, message -> problems.add(at(file, each.node(), message)))));
		problems.addAll(linker.repeatedIds());
	}

	private Stream<NamedReference> references() {
		return readers.values().stream().flatMap(reader -> reader.references().stream());
	}

	/** The review, as far as it was read. */
	Review review() {
		return review;
	}

	/** Where each object was read. */
	Map<EObject, Place> places() {
		Map<EObject, Place> places = new IdentityHashMap<>();
		readers.forEach((file, reader) -> reader.nodes().forEach((object, node) -> places.put(object, place(file, node))));
		return places;
	}

	/** What is wrong, file by file. */
	List<StorageProblem> problems() {
		return problems;
	}

	/** The files that hold something which writing them again would lose. */
	Set<String> damaged() {
		return damaged;
	}
}
