package org.criticalfriend.dsl.ide.navigation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Include;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.MethodologyPart;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/** Finds what somebody points at in a file: by its id where it is defined or referred to, by a placeholder, by the name of a file. */
public class NamedThings {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
	private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z]\\w*");

	private final EObjectAtOffsetHelper offsets;
	private final MethodologyFiles files;

	@Inject
	public NamedThings(EObjectAtOffsetHelper offsets, MethodologyFiles files) {
		this.offsets = offsets;
		this.files = files;
	}

	/** What is defined, referred to or named in a placeholder at an offset; empty if nothing is. */
	public Optional<EObject> at(XtextResource file, int offset) {
		EObject referred = offsets.resolveCrossReferencedElementAt(file, offset);
		if (referred != null && !referred.eIsProxy() && nameFeature(referred).isPresent()) {
			return Optional.of(referred);
		}
		return definedAt(file, offset).or(() -> definedAt(file, offset - 1)).or(() -> roleAt(file, offset));
	}

	/** What gets its id at an offset. */
	private static Optional<EObject> definedAt(XtextResource file, int offset) {
		ILeafNode leaf = offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		EObject around = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return around == null ? Optional.empty()
				: nameNode(around).filter(name -> name.getOffset() <= offset && offset < name.getEndOffset()).map(name -> around);
	}

	/** The file that is named at an offset. */
	Optional<Resource> fileAt(XtextResource file, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		EObject around = leaf == null || !leaf.getText().startsWith("\"") ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		String name = around instanceof Include include ? include.getImportURI()
				: around instanceof MethodologyPart part ? part.getImportURI() : around instanceof Methodology methodology ? methodology.getBase() : null;
		return name == null || !leaf.getText().equals("\"" + name + "\"") ? Optional.empty() : MethodologyFiles.resolve(file, name);
	}

	/** Where the id of a thing is written; empty for what has none. */
	static Optional<INode> nameNode(EObject thing) {
		return nameFeature(thing).flatMap(feature -> NodeModelUtils.findNodesForFeature(thing, feature).stream().findFirst());
	}

	/** The feature that holds the id. */
	static Optional<EStructuralFeature> nameFeature(EObject thing) {
		return Optional.ofNullable(thing.eClass().getEStructuralFeature(MethodologyPackage.Literals.IDENTIFIED__NAME.getName()));
	}

	/** The word at an offset of a file if it stands in a placeholder where a name can. */
	static Optional<INode> textAt(XtextResource file, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
		return leaf != null && NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Text && leaf.getText().indexOf('{') >= 0 ? Optional.of(leaf)
				: Optional.empty();
	}

	/** Calls the visitor with each name that an expression in a placeholder of a written text starts with. */
	static void namesIn(String written, NameVisitor visitor) {
		Matcher placeholder = PLACEHOLDER.matcher(written);
		while (placeholder.find()) {
			Matcher name = NAME.matcher(written).region(placeholder.start() + 1, placeholder.end() - 1).useTransparentBounds(true);
			while (name.find()) {
				visitor.visit(name.group(), name.start());
			}
		}
	}

	private Optional<EObject> roleAt(XtextResource file, int offset) {
		Optional<INode> text = textAt(file, offset);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		EObject[] found = new EObject[1];
		namesIn(text.get().getText(), (name, start) -> {
			int from = text.get().getTotalOffset() + start;
			if (offset >= from && offset <= from + name.length()) {
				found[0] = role(file, name).orElse(null);
			}
		});
		return Optional.ofNullable(found[0]);
	}

	/** The role that a name stands for in the placeholders of a file. */
	Optional<Role> role(Resource file, String name) {
		for (Resource each : files.of(file)) {
			for (var contents = EcoreUtil.getAllContents(each, false); contents.hasNext();) {
				if (contents.next() instanceof Role role && name.equals(((Identified) role).getName())) {
					return Optional.of(role);
				}
			}
		}
		return Optional.empty();
	}

	/** Takes names and where they start, counted from the start of the text. */
	interface NameVisitor {

		/** Takes one name. */
		void visit(String name, int start);
	}
}
