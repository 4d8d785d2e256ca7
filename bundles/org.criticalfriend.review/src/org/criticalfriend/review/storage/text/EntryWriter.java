package org.criticalfriend.review.storage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.review.Keyed;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns objects of an Ecore model into YAML nodes: features in the order of the metamodel, those that are not set left out. */
public final class EntryWriter {

	private final Function<EStructuralFeature, Optional<EStructuralFeature>> keys;
	private final Function<EStructuralFeature, Boolean> leftOut;

	/**
	 * @param keys    the key of the entries of a containment that is written as a mapping
	 * @param leftOut whether a feature is kept elsewhere
	 */
	public EntryWriter(Function<EStructuralFeature, Optional<EStructuralFeature>> keys, Function<EStructuralFeature, Boolean> leftOut) {
		this.keys = keys;
		this.leftOut = leftOut;
	}

	/** The mapping of an object's features. */
	public MappingNode mapping(EObject object) {
		return mapping(object, null);
	}

	/** A mapping with one key, whose value is the sequence of the objects. */
	public MappingNode sequence(String key, List<? extends EObject> objects) {
		List<Node> items = new ArrayList<>();
		objects.forEach(object -> items.add(mapping(object)));
		return mapping(List.of(new NodeTuple(plain(key), new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK))));
	}

	private MappingNode mapping(EObject object, EStructuralFeature key) {
		Leftovers leftovers = Leftovers.of(object);
		List<NodeTuple> tuples = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature == key || feature.isTransient() || leftOut.apply(feature)) {
				continue;
			}
			Node node = value(object, feature, leftovers);
			if (node != null) {
				tuples.add(new NodeTuple(plain(feature.getName()), node));
			}
		}
		leftovers.entries().forEach(entry -> tuples.add(entry.tuple()));
		return mapping(tuples);
	}

	private Node value(EObject object, EStructuralFeature feature, Leftovers leftovers) {
		List<String> unresolved = leftovers.names(feature);
		boolean choice = feature.getEType() instanceof EEnum && !feature.isMany();
		if (!choice && !object.eIsSet(feature) && unresolved.isEmpty()) {
			return null;
		}
		return switch (feature) {
			case EAttribute attribute -> attribute(object, attribute);
			case EReference reference when reference.isContainment() -> contents(object, reference);
			case EReference reference -> names(object, reference, unresolved);
			default -> null;
		};
	}

	private Node attribute(EObject object, EAttribute attribute) {
		if (!attribute.isMany()) {
			return scalar(attribute, object.eGet(attribute));
		}
		List<Node> items = new ArrayList<>();
		for (Object each : (List<?>) object.eGet(attribute)) {
			items.add(scalar(attribute, each));
		}
		return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
	}

	private Node contents(EObject object, EReference reference) {
		if (!reference.isMany()) {
			return mapping((EObject) object.eGet(reference));
		}
		List<?> contents = (List<?>) object.eGet(reference);
		Optional<EStructuralFeature> key = keys.apply(reference);
		if (key.isPresent()) {
			List<NodeTuple> tuples = new ArrayList<>();
			contents.forEach(each -> tuples.add(entry((EObject) each, key.get())));
			return mapping(tuples);
		}
		List<Node> items = new ArrayList<>();
		contents.forEach(each -> items.add(mapping((EObject) each)));
		return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
	}

	/** An entry is written short, {@code key: value}, when nothing but its value is set. */
	private NodeTuple entry(EObject object, EStructuralFeature key) {
		Node name = text(String.valueOf(object.eGet(key)));
		EStructuralFeature value = EntryReader.valueOf(object.eClass(), key);
		MappingNode whole = mapping(object, key);
		if (whole.getValue().size() != 1 || !object.eIsSet(value)) {
			return new NodeTuple(name, whole);
		}
		Node only = whole.getValue().get(0).getValueNode();
		boolean single = only instanceof SequenceNode sequence && sequence.getValue().size() == 1;
		return new NodeTuple(name, single ? ((SequenceNode) only).getValue().get(0) : only);
	}

	private static Node names(EObject object, EReference reference, List<String> unresolved) {
		List<Node> names = new ArrayList<>();
		List<?> targets = reference.isMany() ? (List<?>) object.eGet(reference) : object.eGet(reference) == null ? List.of() : List.of(object.eGet(reference));
		targets.forEach(target -> names.add(text(nameOf((EObject) target))));
		if (reference.isMany() || names.isEmpty()) {
			unresolved.forEach(name -> names.add(text(name)));
		}
		return reference.isMany() ? new SequenceNode(Tag.SEQ, names, FlowStyle.FLOW) : names.get(0);
	}

	private static String nameOf(EObject target) {
		String name = target instanceof Identified identified ? identified.getName() : target instanceof Keyed keyed ? keyed.getId() : null;
		return name == null ? "" : name;
	}

	private static Node scalar(EAttribute attribute, Object value) {
		String written = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == int.class || type == long.class) {
			return new ScalarNode(Tag.INT, written, ScalarStyle.PLAIN);
		}
		if (type == boolean.class) {
			return new ScalarNode(Tag.BOOL, written, ScalarStyle.PLAIN);
		}
		return type == String.class ? text(written) : plain(written);
	}

	private static ScalarNode text(String value) {
		if (value.indexOf('\n') < 0) {
			return plain(value);
		}
		boolean startsWithText = !Character.isWhitespace(value.charAt(0));
		return new ScalarNode(Tag.STR, value, startsWithText ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED);
	}

	private static ScalarNode plain(String value) {
		return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
	}

	private static MappingNode mapping(List<NodeTuple> tuples) {
		return new MappingNode(Tag.MAP, tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
	}
}
