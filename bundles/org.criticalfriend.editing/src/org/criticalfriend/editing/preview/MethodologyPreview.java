package org.criticalfriend.editing.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.criticalfriend.documents.pack.SinglePages;
import org.criticalfriend.documents.pack.SinglePages.SinglePage;
import org.criticalfriend.dsl.scoping.KeptAssembly;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.assembly.Assembly;
import org.criticalfriend.aql.evaluation.EvaluationAbortedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Shows the document at the cursor of a methodology file, saved or not, with errors in it or without. The files must not be parsed anew
 * while it works. Keep one for each editor: what it has read serves all its pages.
 */
public final class MethodologyPreview {

	private final MethodologyFiles files = new MethodologyFiles();
	private final SinglePages pages = new SinglePages();
	private PageSources sources;

	/**
	 * The document that shows what is at an offset.
	 *
	 * @param file      a file of a methodology, as it is parsed at the moment
	 * @param cancelled asked often; once it says so, nothing more is done
	 * @return empty if the file belongs to no methodology, or nothing of it can be shown
	 * @throws PreviewCancelledException if it was cancelled
	 */
	public Optional<Preview> at(XtextResource file, int offset, BooleanSupplier cancelled) throws PreviewCancelledException {
		List<Resource> all = files.of(file);
		all.forEach(EcoreUtil::resolveAll);
		Optional<Assembly> assembly = KeptAssembly.of(all);
		if (assembly.isEmpty()) {
			return Optional.empty();
		}
		if (sources == null || sources.assembly() != assembly.get()) {
			sources = new PageSources(assembly.get());
		}
		EObject shown = written(file, offset).flatMap(sources::assembled).orElse(assembly.get().methodology());
		try {
			return page(shown, assembly.get().methodology(), cancelled).map(page -> new Preview(page.name(), page.page(), PageSources.anchor(shown, page.page())));
		} catch (EvaluationAbortedException stopped) {
			throw new PreviewCancelledException(stopped);
		}
	}

	private static Optional<EObject> written(XtextResource file, int offset) {
		if (file.getParseResult() == null) {
			return Optional.empty();
		}
		ICompositeNode root = file.getParseResult().getRootNode();
		int inside = Math.max(0, Math.min(offset, root.getTotalEndOffset() - 1));
		return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, inside)).map(NodeModelUtils::findActualSemanticObjectFor);
	}

	private Optional<SinglePage> page(EObject shown, Methodology methodology, BooleanSupplier cancelled) {
		EObject element = shown;
		while (element != null && !(element.eContainer() instanceof Methodology)) {
			element = element.eContainer();
		}
		Optional<SinglePage> own = element instanceof Element known ? pages.of(known, methodology, cancelled) : Optional.empty();
		if (own.isPresent()) {
			return own;
		}
		return element instanceof Stage ? pages.timeline(methodology, cancelled) : pages.manual(methodology, cancelled);
	}

	/**
	 * Where that was written which the page shown last has at an element.
	 *
	 * @param id the id of the element, or the name of a field
	 * @return empty if nothing on the page comes from there
	 */
	public Optional<SourcePlace> source(String id) {
		return sources == null ? Optional.empty() : sources.source(id).flatMap(MethodologyPreview::place);
	}

	private static Optional<SourcePlace> place(EObject written) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(written);
		return node == null || written.eResource() == null || !written.eResource().getURI().isFile() ? Optional.empty()
				: Optional.of(new SourcePlace(Path.of(written.eResource().getURI().toFileString()), node.getStartLine(), node.getOffset(), node.getLength()));
	}
}
