package org.criticalfriend.review.storage.text;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.criticalfriend.aql.names.NearestName;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes objects of an Ecore model from YAML nodes. What it does not understand is told, and kept as {@link Leftovers}. */
public final class EntryReader {

	private final Function<EStructuralFeature, Optional<EStructuralFeature>> keys;
	private final Complaints complaints;
	private final List<NamedReference> references = new ArrayList<>();
	private final Map<EObject, Node> nodes = new IdentityHashMap<>();

	/** Is told what is wrong with a node. */
	@FunctionalInterface
	public interface Complaints {

		/** Something is wrong at this node. */
		void about(Node node, String message);
	}

	/** A reference that a file gives by name. */
	public record NamedReference(EObject holder, EReference reference, String name, Node node) {

		/** Keeps the name, for nothing has it. */
		public void keepName() {
			Leftovers.keep(holder, reference, name);
		}
	}

	/**
	 * @param keys the key of the entries of a containment that is written as a mapping
	 */
	public EntryReader(Function<EStructuralFeature, Optional<EStructuralFeature>> keys, Complaints complaints) {
		this.keys = keys;
		this.complaints = complaints;
	}

	/** The references that were read, in the order of the text; they are not set yet. */
	public List<NamedReference> references() {
		return references;
	}

	/** The node from which each object was made. */
	public Map<EObject, Node> nodes() {
		return nodes;
	}

	/** The feature that stands for an entry written short: the first one that is not its key. */
	static EStructuralFeature valueOf(EClass entry, EStructuralFeature key) {
		return entry.getEAllStructuralFeatures().stream().filter(feature -> feature != key).findFirst().orElseThrow();
	}

	/** Fills an object with what a mapping says; any other node is told of and left alone. */
	public void fill(EObject object, Node node) {
		if (!(node instanceof MappingNode mapping)) {
			complaints.about(node, "here should be lines of the form `name: value`");
			return;
		}
		Set<String> seen = new HashSet<>();
		for (NodeTuple tuple : mapping.getValue()) {
			if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
				complaints.about(tuple.getKeyNode(), "a name should stand here");
				Leftovers.keep(object, tuple);
			} else if (!seen.add(name.getValue())) {
				complaints.about(name, "`" + name.getValue() + "` is given twice; the first one counts");
				Leftovers.keep(object, new NodeTuple(new ScalarNode(Tag.STR, free(name.getValue(), seen), name.getScalarStyle()), tuple.getValueNode()));
			} else {
				fillFeature(object, name, tuple);
			}
		}
	}

	/** A second value of one name is kept under a name that is free, since a mapping cannot hold it twice. */
	private static String free(String name, Set<String> seen) {
		int number = 2;
		while (!seen.add(name + "-" + number)) {
			number++;
		}
		return name + "-" + number;
	}

	private void fillFeature(EObject object, ScalarNode name, NodeTuple tuple) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name.getValue());
		if (feature == null || feature.isTransient()) {
			complaints.about(name, "`" + name.getValue() + "` is not known here" + NearestName.hint(name.getValue(), namesOf(object.eClass())));
			Leftovers.keep(object, tuple);
			return;
		}
		Node value = tuple.getValueNode();
		boolean understood = isEmpty(value) || switch (feature) {
			case EAttribute attribute -> attribute(object, attribute, value);
			case EReference reference when reference.isContainment() -> contents(object, reference, value);
			case EReference reference -> names(object, reference, value);
			default -> false;
		};
		if (!understood) {
			Leftovers.keep(object, tuple);
		}
	}

	private static List<String> namesOf(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(each -> !each.isTransient()).map(EStructuralFeature::getName).toList();
	}

	private static boolean isEmpty(Node node) {
		return node instanceof ScalarNode scalar && Tag.NULL.equals(scalar.getTag());
	}

	private boolean attribute(EObject object, EAttribute attribute, Node node) {
		if (!attribute.isMany()) {
			Object value = value(attribute, node);
			if (value != null) {
				object.eSet(attribute, value);
			}
			return value != null;
		}
		List<Object> values = new ArrayList<>();
		for (Node each : items(node)) {
			Object value = value(attribute, each);
			if (value == null) {
				return false;
			}
			values.add(value);
		}
		object.eSet(attribute, values);
		return true;
	}

	private Object value(EAttribute attribute, Node node) {
		if (!(node instanceof ScalarNode scalar)) {
			complaints.about(node, "`" + attribute.getName() + "` should be a single value");
			return null;
		}
		String text = scalar.getValue();
		if (attribute.getEAttributeType() instanceof EEnum type) {
			EEnumLiteral literal = type.getEEnumLiteralByLiteral(text.strip());
			if (literal == null) {
				List<String> literals = type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
				complaints.about(node, "`" + attribute.getName() + "` cannot be `" + text + "`; it is one of " + String.join(", ", literals));
			}
			return literal == null ? null : literal.getInstance();
		}
		try {
			return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		} catch (DateTimeException | IllegalArgumentException wrong) {
			complaints.about(node, "`" + text + "` is no " + Kinds.of(attribute.getEAttributeType().getInstanceClass()));
			return null;
		}
	}

	@SuppressWarnings("unchecked")
	private boolean contents(EObject object, EReference reference, Node node) {
		if (!reference.isMany()) {
			object.eSet(reference, child(reference, node));
			return node instanceof MappingNode;
		}
		List<EObject> children = (List<EObject>) object.eGet(reference);
		Optional<EStructuralFeature> key = keys.apply(reference);
		if (key.isPresent() && node instanceof MappingNode mapping) {
			mapping.getValue().forEach(tuple -> children.add(entry(reference.getEReferenceType(), key.get(), tuple)));
			return true;
		}
		if (!(node instanceof SequenceNode sequence) || key.isPresent()) {
			complaints.about(node, "`" + reference.getName() + "` should be " + (key.isPresent() ? "lines of the form `name: value`" : "a list of entries, each begun by `- `"));
			return false;
		}
		sequence.getValue().forEach(item -> children.add(child(reference, item)));
		return true;
	}

	private EObject child(EReference reference, Node node) {
		EObject child = EcoreUtil.create(reference.getEReferenceType());
		nodes.put(child, node);
		fill(child, node);
		return child;
	}

	private EObject entry(EClass type, EStructuralFeature key, NodeTuple tuple) {
		EObject entry = EcoreUtil.create(type);
		nodes.put(entry, tuple.getKeyNode());
		String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
		entry.eSet(key, name);
		if (tuple.getValueNode() instanceof MappingNode) {
			fill(entry, tuple.getValueNode());
		} else {
			EAttribute value = (EAttribute) valueOf(type, key);
			Node node = tuple.getValueNode();
			if (!isEmpty(node) && !attribute(entry, value, node)) {
				Leftovers.keep(entry, new NodeTuple(new ScalarNode(Tag.STR, value.getName(), ((ScalarNode) tuple.getKeyNode()).getScalarStyle()), node));
			}
		}
		return entry;
	}

	private boolean names(EObject object, EReference reference, Node node) {
		for (Node each : reference.isMany() ? items(node) : List.of(node)) {
			if (!(each instanceof ScalarNode scalar)) {
				complaints.about(each, "`" + reference.getName() + "` should be " + (reference.isMany() ? "a list of names" : "a name"));
				return false;
			}
			references.add(new NamedReference(object, reference, scalar.getValue(), each));
		}
		return true;
	}

	private static List<Node> items(Node node) {
		return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
	}
}
