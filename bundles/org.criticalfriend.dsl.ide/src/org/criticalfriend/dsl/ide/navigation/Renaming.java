package org.criticalfriend.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.dsl.services.MethodologyLanguageGrammarAccess;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Gives a thing another id, in all files and placeholders that name it. Nothing but the id changes. */
@Singleton
public class Renaming implements IRenameService2 {

	private static final Pattern ID = Pattern.compile("\\^?[A-Za-z]([-.]?[A-Za-z0-9_])*");
	private static final Pattern LEVEL = Pattern.compile("\\d+|" + ID.pattern());
	private static final Pattern NAME_OF_EXPRESSIONS = Pattern.compile("[A-Za-z]\\w*");

	private final NamedThings things;
	private final Occurrences occurrences;
	private final MethodologyFiles files;
	private final UriExtensions addresses;
	private final Set<String> words;

	@Inject
	public Renaming(NamedThings things, Occurrences occurrences, MethodologyFiles files, UriExtensions addresses, MethodologyLanguageGrammarAccess grammar) {
		this.things = things;
		this.occurrences = occurrences;
		this.files = files;
		this.addresses = addresses;
		this.words = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
	}

	@Override
	public WorkspaceEdit rename(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getRenameParams().getTextDocument().getUri(), context -> {
			if (!(context.getResource() instanceof XtextResource file)) {
				throw refused("The file cannot be read.");
			}
			int offset = context.getDocument().getOffSet(options.getRenameParams().getPosition());
			EObject thing = things.at(file, offset).orElseThrow(() -> refused("There is no id here that could be changed."));
			List<Occurrence> places = occurrences.of(thing, options.getCancelIndicator());
			String name = checked(options.getRenameParams().getNewName().strip(), thing, places);
			return edit(name, places);
		});
	}

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), context -> prepare(context, options.getParams().getPosition()));
	}

	private Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepare(ILanguageServerAccess.Context context, Position position) {
		if (!(context.getResource() instanceof XtextResource file)) {
			return null;
		}
		int offset = context.getDocument().getOffSet(position);
		return things.at(file, offset).flatMap(thing -> occurrences.of(thing, context.getCancelChecker()).stream()
				.filter(each -> each.file() == file && each.offset() <= offset && offset <= each.offset() + each.length()).findFirst())
				.map(each -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(each.range())).orElse(null);
	}

	private String checked(String name, EObject thing, List<Occurrence> places) {
		if (!(thing instanceof Identified ? ID : LEVEL).matcher(name).matches()) {
			throw refused("`" + name + "` cannot be an id: an id starts with a letter and goes on with letters, digits, `-`, `.` and `_`.");
		}
		String plain = name.startsWith("^") ? name.substring(1) : name;
		if (places.stream().anyMatch(Occurrence::placeholder) && !NAME_OF_EXPRESSIONS.matcher(plain).matches()) {
			throw refused("`" + name + "` cannot stand in the placeholders that name this " + Terms.of(thing) + "; use letters and digits only.");
		}
		other(plain, thing, places).ifPresent(other -> {
			throw refused("There is already " + withArticle(Terms.of(other)) + " `" + plain + "` " + place(other) + "; choose another id.");
		});
		return words.contains(plain) ? "^" + plain : plain;
	}

	/** Something else that has the new id where the old one is used. */
	private Optional<EObject> other(String name, EObject thing, List<Occurrence> places) {
		if (!(thing instanceof Identified)) {
			return thing.eContainer().eContents().stream().filter(each -> each != thing && each.eClass() == thing.eClass() && name.equals(nameOf(each))).findFirst();
		}
		Set<Resource> looked = new HashSet<>();
		for (Occurrence place : places) {
			for (Resource file : files.of(place.file())) {
				if (looked.add(file)) {
					for (var contents = EcoreUtil.getAllContents(file, false); contents.hasNext();) {
						if (contents.next() instanceof Identified other && other != thing && name.equals(other.getName())) {
							return Optional.of(other);
						}
					}
				}
			}
		}
		return Optional.empty();
	}

	private static Object nameOf(EObject thing) {
		return NamedThings.nameFeature(thing).map(thing::eGet).orElse(null);
	}

	private WorkspaceEdit edit(String name, List<Occurrence> places) {
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		for (Occurrence place : places) {
			String text = place.placeholder() && name.startsWith("^") ? name.substring(1) : name;
			changes.computeIfAbsent(addresses.toUriString(place.file().getURI()), file -> new ArrayList<>()).add(new TextEdit(place.range(), text));
		}
		return new WorkspaceEdit(changes);
	}

	private static String place(EObject thing) {
		INode node = NodeModelUtils.findActualNodeFor(thing);
		return "in " + thing.eResource().getURI().lastSegment() + (node == null ? "" : ", line " + node.getStartLine());
	}

	private static String withArticle(String noun) {
		return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
	}

	private static ResponseErrorException refused(String message) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
	}
}
