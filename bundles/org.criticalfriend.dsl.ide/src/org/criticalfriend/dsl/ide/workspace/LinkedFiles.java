package org.criticalfriend.dsl.ide.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.loading.MethodologyLoader;
import org.criticalfriend.dsl.scoping.MethodologyFiles;
import org.criticalfriend.methodology.MainDocument;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;

/**
 * The methodology files of a workspace, parsed and linked with one another, with the text that editors show. After a change only the
 * file itself is parsed again; those that share a methodology with it are linked again.
 */
public class LinkedFiles {

	private static final String EXTENSION = "methodology";

	private final XtextResourceSet resources;
	private final MethodologyFiles finder;
	private final Set<URI> tooDeep = new LinkedHashSet<>();

	@Inject
	public LinkedFiles(XtextResourceSet resources, IResourceFactory factory, MethodologyFiles finder, OpenTexts texts) {
		this.resources = resources;
		this.finder = finder;
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, factory);
		resources.getURIConverter().getURIHandlers().add(0, texts);
	}

	/** The file at an address; empty if it cannot be read. Files that nobody has asked for are read now. */
	public Optional<XtextResource> at(URI address) {
		try {
			return resources.getResource(address, true) instanceof XtextResource found && found.getParseResult() != null ? Optional.of(found) : Optional.empty();
		} catch (StackOverflowError | ParseException nested) {
			tooDeep.add(address);
			return Optional.empty();
		} catch (RuntimeException unreadable) {
			return Optional.empty();
		}
	}

	/** The file at an address if it has been read before. */
	public Optional<XtextResource> known(URI address) {
		return resources.getResource(address, false) instanceof XtextResource found && found.getParseResult() != null ? Optional.of(found) : Optional.empty();
	}

	/** All files that have been read, in the order in which they were. */
	public List<XtextResource> all() {
		List<XtextResource> all = new ArrayList<>();
		for (Resource each : List.copyOf(resources.getResources())) {
			if (each instanceof XtextResource file && file.getParseResult() != null) {
				all.add(file);
			}
		}
		return all;
	}

	/** What is wrong with a file as a whole; empty if nothing is. */
	public Optional<String> failure(URI address) {
		return tooDeep.contains(address) ? Optional.of(MethodologyLoader.TOO_DEEP) : Optional.empty();
	}

	/** Gives a file another text and returns all files for which that can make a difference, the file itself first. */
	public Set<XtextResource> change(XtextResource file, String text) {
		Set<XtextResource> affected = new LinkedHashSet<>(List.of(file));
		affected.addAll(sharing(file));
		parse(file, text);
		affected.addAll(sharing(file));
		affected.stream().filter(each -> each != file).forEach(LinkedFiles::link);
		return affected;
	}

	/** Forgets some files, reads what others say now where these did not exist, and links everything again. */
	public void refresh(Collection<URI> gone) {
		for (Resource each : List.copyOf(resources.getResources())) {
			if (gone.contains(each.getURI()) || !(each instanceof XtextResource file) || file.getParseResult() == null) {
				each.unload();
				resources.getResources().remove(each);
				tooDeep.remove(each.getURI());
			}
		}
		all().forEach(file -> parse(file, file.getParseResult().getRootNode().getText()));
	}

	/** The files of all methodologies and libraries that a file has a part in. */
	private Set<XtextResource> sharing(XtextResource file) {
		Set<XtextResource> sharing = new LinkedHashSet<>();
		for (XtextResource main : all()) {
			if (MethodologyFiles.root(main) instanceof MainDocument) {
				var set = finder.setOf(main);
				if (set.all().contains(file)) {
					set.own().forEach(each -> sharing.add((XtextResource) each));
				}
			}
		}
		return sharing;
	}

	private void parse(XtextResource file, String text) {
		tooDeep.remove(file.getURI());
		try {
			reparse(file, text);
		} catch (StackOverflowError | ParseException nested) {
			tooDeep.add(file.getURI());
			reparse(file, "");
		}
	}

	private static void reparse(XtextResource file, String text) {
		try {
			file.reparse(text);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** Linking alone would lose the errors of syntax. */
	private static void link(XtextResource file) {
		if (file.getParseResult().hasSyntaxErrors()) {
			reparse(file, file.getParseResult().getRootNode().getText());
		} else {
			file.relink();
		}
	}
}
