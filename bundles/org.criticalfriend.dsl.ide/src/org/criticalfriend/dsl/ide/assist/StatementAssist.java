package org.criticalfriend.dsl.ide.assist;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.ide.cards.ElementCard;
import org.criticalfriend.dsl.ide.words.WordDocumentation;
import org.criticalfriend.dsl.services.MethodologyLanguageGrammarAccess;
import org.criticalfriend.dsl.syntax.ExpectedElements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Proposes what the grammar allows at a place outside texts: words with whole statements, ids that exist and ids that are new. */
public class StatementAssist {

	private final Provider<IParser> parsers;
	private final MethodologyLanguageGrammarAccess grammar;
	private final IScopeProvider scopes;
	private final WordDocumentation words;

	@Inject
	public StatementAssist(Provider<IParser> parsers, MethodologyLanguageGrammarAccess grammar, IScopeProvider scopes, WordDocumentation words) {
		this.parsers = parsers;
		this.grammar = grammar;
		this.scopes = scopes;
		this.words = words;
	}

	/** The proposals at an offset, best first. Only the text in front of what is being typed is parsed for them. */
	List<CompletionItem> at(Document document, XtextResource resource, int offset) {
		Replacement typed = Replacement.of(document, offset, "-._^");
		int start = offset - typed.typed().length();
		Map<String, CompletionItem> items = new LinkedHashMap<>();
		EObject around = around(resource, start);
		Set<EReference> references = new LinkedHashSet<>();
		for (AbstractElement element : expected(document.getContents().substring(0, start))) {
			switch (element) {
				case Keyword word -> propose(word, typed, resource, around, items);
				case CrossReference reference -> {
					if (references.add(GrammarUtil.getReference(reference))) {
						propose(GrammarUtil.getReference(reference), typed, around, items);
					}
				}
				case RuleCall call -> propose(call, typed, resource, around, items);
				default -> throw new IllegalArgumentException(String.valueOf(element));
			}
		}
		List<CompletionItem> sorted = new ArrayList<>(items.values());
		sorted.sort(Comparator.comparing(CompletionItem::getSortText));
		return sorted;
	}

	private List<AbstractElement> expected(String before) {
		try {
			return ExpectedElements.after(parsers.get().parse(new StringReader(before)).getRootNode(), grammar.getDocumentRule()).elements();
		} catch (StackOverflowError | ParseException nested) {
			return List.of();
		}
	}

	private static EObject around(XtextResource resource, int offset) {
		EObject found = NodeModelUtils.findActualSemanticObjectFor(NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), Math.max(0, offset - 1)));
		return found != null || resource.getContents().isEmpty() ? found : resource.getContents().get(0);
	}

	private void propose(Keyword word, Replacement typed, XtextResource resource, EObject around, Map<String, CompletionItem> items) {
		if (!Character.isLetter(word.getValue().charAt(0))) {
			return;
		}
		String phrase = phrase(word);
		if (typed.matches(phrase)) {
			items.putIfAbsent(phrase, Replacement.described(typed.item(phrase, phrase, CompletionItemKind.Keyword, 4), null, words.markdown(word).orElse(null)));
			words.template(word).ifPresent(template -> {
				String text = template.replace("${id}", NewIds.of(word, resource, around).orElse("Id"));
				CompletionItem item = typed.item(phrase + " …", text, CompletionItemKind.Snippet, 5);
				items.putIfAbsent(phrase + " …", Replacement.asTemplate(Replacement.described(item, "whole statement", "```\n" + Templates.plain(text) + "\n```")));
			});
		}
	}

	/** A word with those that always follow it, as in `one of` or `points to consider`. */
	private static String phrase(Keyword word) {
		StringBuilder phrase = new StringBuilder(word.getValue());
		EObject inGroup = word.eContainer() instanceof Alternatives alternatives ? alternatives : word;
		if (inGroup.eContainer() instanceof Group group) {
			for (int i = group.getElements().indexOf(inGroup) + 1; i < group.getElements().size(); i++) {
				if (group.getElements().get(i) instanceof Keyword next && next.getCardinality() == null && Character.isLetter(next.getValue().charAt(0))) {
					phrase.append(' ').append(next.getValue());
				} else {
					break;
				}
			}
		}
		return phrase.toString();
	}

	private void propose(EReference reference, Replacement typed, EObject around, Map<String, CompletionItem> items) {
		if (around == null) {
			return;
		}
		for (IEObjectDescription description : scopes.getScope(around, reference).getAllElements()) {
			String id = description.getName().toString();
			EObject target = description.getEObjectOrProxy();
			Optional<String> title = ElementCard.title(target);
			boolean byTitle = typed.typed().length() > 1 && title.filter(typed::matches).isPresent();
			if (typed.matches(id) || byTitle) {
				CompletionItem item = typed.item(id, id, CompletionItemKind.Reference, typed.startsLike(id) ? 1 : byTitle ? 3 : 2);
				items.putIfAbsent(id, Replacement.described(item, ElementCard.line(target), ElementCard.of(target).markdown()));
			}
		}
	}

	private void propose(RuleCall call, Replacement typed, XtextResource resource, EObject around, Map<String, CompletionItem> items) {
		Assignment assignment = GrammarUtil.containingAssignment(call);
		switch (call.getRule().getName()) {
			case "ID" -> NewIds.of(call, resource, around).filter(typed::matches).ifPresent(id -> items.putIfAbsent(id,
					Replacement.described(typed.item(id, id, CompletionItemKind.Value, 0), "a new id", "An id that nothing has yet.")));
			case "Text", "STRING" -> {
				if (typed.typed().isEmpty() && assignment != null) {
					CompletionItem item = typed.item("\"…\"", "\"$0\"", CompletionItemKind.Text, 6);
					items.putIfAbsent("\"", Replacement.asTemplate(Replacement.described(item, "a text", null)));
				}
			}
			default -> { }
		}
	}
}
