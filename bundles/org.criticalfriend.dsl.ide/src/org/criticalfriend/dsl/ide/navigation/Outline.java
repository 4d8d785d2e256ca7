package org.criticalfriend.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.ide.cards.ElementCard;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.ProgrammeDay;
import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The things of a file as a tree: what has an id, with its title and what is inside it. */
@Singleton
public class Outline extends HierarchicalDocumentSymbolService {

	private static final int LONGEST = 70;

	private final OperationCanceledManager cancelling;

	@Inject
	public Outline(OperationCanceledManager cancelling) {
		this.cancelling = cancelling;
	}

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource file, CancelIndicator cancel) {
		List<DocumentSymbol> symbols = new ArrayList<>();
		for (EObject root : file.getContents()) {
			symbols.addAll(symbolsOf(root, file, cancel));
		}
		return symbols;
	}

	/** The symbol of a thing, or those of what is inside if it has neither id nor title. */
	private List<DocumentSymbol> symbolsOf(EObject thing, XtextResource file, CancelIndicator cancel) {
		cancelling.checkCanceled(cancel);
		List<DocumentSymbol> inside = new ArrayList<>();
		for (EObject part : thing.eContents()) {
			inside.addAll(symbolsOf(part, file, cancel));
		}
		INode node = NodeModelUtils.findActualNodeFor(thing);
		Optional<String> name = name(thing);
		if (name.isEmpty() || node == null) {
			return inside;
		}
		INode selected = NamedThings.nameNode(thing).orElse(node);
		DocumentSymbol symbol = new DocumentSymbol(name.get(), kind(thing), Occurrence.range(file, node.getOffset(), node.getLength()),
				Occurrence.range(file, selected.getOffset(), selected == node ? 0 : selected.getLength()));
		symbol.setDetail(Terms.of(thing));
		symbol.setChildren(inside);
		return List.of(symbol);
	}

	private static Optional<String> name(EObject thing) {
		String title = ElementCard.title(thing).map(text -> text.lines().findFirst().orElse("")).orElse("");
		String shortened = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).stripTrailing() + "…";
		if (thing instanceof Identified identified && identified.getName() != null) {
			return Optional.of((identified.getName() + "  " + shortened).strip());
		}
		if (thing instanceof ProgrammeDay day) {
			return Optional.of(("Day " + day.getNumber() + "  " + shortened).strip());
		}
		boolean section = thing.eClass().getName().endsWith("Section");
		return section && !shortened.isEmpty() ? Optional.of(shortened) : Optional.empty();
	}

	private static SymbolKind kind(EObject thing) {
		return switch (thing.eClass().getName()) {
			case "Methodology", "Library" -> SymbolKind.Module;
			case "Party", "Role", "Team" -> SymbolKind.Interface;
			case "Stage", "Task", "Programme", "ProgrammeDay" -> SymbolKind.Event;
			case "Form", "Questionnaire" -> SymbolKind.Struct;
			case "Scale" -> SymbolKind.Enum;
			case "Option", "Strand" -> SymbolKind.Boolean;
			case "Prompt", "Question" -> SymbolKind.Field;
			case "Evidence", "Sample" -> SymbolKind.Array;
			case "DocumentRequest" -> SymbolKind.File;
			default -> thing.eContents().isEmpty() ? SymbolKind.Property : SymbolKind.Class;
		};
	}
}
