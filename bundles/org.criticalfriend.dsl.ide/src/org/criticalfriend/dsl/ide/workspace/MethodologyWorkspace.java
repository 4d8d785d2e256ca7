package org.criticalfriend.dsl.ide.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.dsl.loading.CheckedFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The folders that are open. Unlike Xtext's own, which looks again at the files that refer to a changed name, this workspace looks at
 * whole methodologies, as the checks of the language do: a slot in one file can be in conflict with a slot in another.
 */
@Singleton
public class MethodologyWorkspace extends WorkspaceManager {

	private static final String EXTENSION = ".methodology";

	private final LinkedFiles files;
	private final OpenTexts texts;
	private final FileIssues issues;
	private final UriExtensions addresses;
	private final Set<URI> unchecked = new LinkedHashSet<>();
	private final List<WorkspaceFolder> folders = new ArrayList<>();
	private Procedure2<? super URI, ? super Iterable<Issue>> publication = (file, found) -> { };

	@Inject
	public MethodologyWorkspace(LinkedFiles files, OpenTexts texts, FileIssues issues, UriExtensions addresses) {
		this.files = files;
		this.texts = texts;
		this.issues = issues;
		this.addresses = addresses;
	}

	/** All files that have been read. */
	public List<XtextResource> files() {
		return files.all();
	}

	/** What was wrong with a file when it was looked at last. */
	public List<Issue> issues(URI file) {
		return issues.of(file);
	}

	/** The number that the editor has given to the text that it shows; empty for files that are not open. */
	public Optional<Integer> version(URI file) {
		return texts.of(file).map(Document::getVersion);
	}

	@Override
	public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> acceptor, CancelIndicator cancel) {
		initialize(folder == null ? List.of() : List.of(new WorkspaceFolder(addresses.toUriString(folder), "")), acceptor, cancel);
	}

	@Override
	public void initialize(List<WorkspaceFolder> opened, Procedure2<? super URI, ? super Iterable<Issue>> acceptor, CancelIndicator cancel) {
		publication = acceptor;
		opened.forEach(this::open);
		check(cancel);
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params, CancelIndicator cancel) {
		for (WorkspaceFolder removed : params.getEvent().getRemoved()) {
			folders.remove(removed);
			String prefix = addresses.toUri(removed.getUri()).toString().replaceAll("/*$", "/");
			refresh(files().stream().map(XtextResource::getURI).filter(uri -> uri.toString().startsWith(prefix) && !isDocumentOpen(uri)).toList());
		}
		params.getEvent().getAdded().forEach(this::open);
		check(cancel);
	}

	@Override
	protected void refreshWorkspaceConfig(CancelIndicator cancel) {
		refresh(List.of());
		check(cancel);
	}

	@Override
	public Buildable didOpen(URI file, Integer version, String text) {
		texts.put(file, new Document(version, text));
		return known(file, text);
	}

	@Override
	public Buildable didChangeTextDocumentContent(URI file, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
		Document before = texts.of(file).orElse(null);
		if (before == null) {
			return Buildable.NO_BUILD;
		}
		Document after = new Document(version, before.applyTextDocumentChanges(changes).getContents());
		texts.put(file, after);
		return known(file, after.getContents());
	}

	@Override
	public Buildable didClose(URI file) {
		texts.remove(file);
		return exists(file) ? didChangeFiles(List.of(file), List.of()) : didChangeFiles(List.of(), List.of(file));
	}

	@Override
	public Buildable didChangeFiles(List<URI> changed, List<URI> deleted) {
		List<URI> appeared = new ArrayList<>();
		for (URI file : changed) {
			Optional<XtextResource> resource = files.known(file);
			if (resource.isEmpty()) {
				appeared.add(file);
			} else if (!changeToSaved(resource.get())) {
				appeared.add(file);
				deleted = new ArrayList<>(deleted);
				deleted.add(file);
			}
		}
		if (!appeared.isEmpty() || !deleted.isEmpty()) {
			refresh(deleted);
			appeared.stream().filter(file -> file.lastSegment() != null && file.lastSegment().endsWith(EXTENSION)).forEach(files::at);
			markAll();
		}
		return this::check;
	}

	/** Takes over what is on the disk; false if that cannot be read. */
	private boolean changeToSaved(XtextResource file) {
		try {
			mark(files.change(file, new String(CheckedFiles.read(Path.of(file.getURI().toFileString())), StandardCharsets.UTF_8)));
			return true;
		} catch (IOException unreadable) {
			return false;
		}
	}

	@Override
	public IResourceDescriptions getIndex() {
		return new ResourceDescriptionsData(List.of());
	}

	@Override
	public Pair<? super Document, ? super XtextResource> read(URI file) {
		return files.at(file.trimFragment()).map(found -> Tuples.pair(getDocument(found), found)).orElse(null);
	}

	@Override
	protected Document getDocument(XtextResource file) {
		return texts.of(file.getURI()).orElseGet(() -> new Document(null, file.getParseResult().getRootNode().getText()));
	}

	@Override
	public boolean isDocumentOpen(URI file) {
		return texts.of(file).isPresent();
	}

	@Override
	protected boolean exists(URI file) {
		return file.isFile() && Files.exists(Path.of(file.toFileString()));
	}

	private void open(WorkspaceFolder folder) {
		folders.add(folder);
		URI address = addresses.toUri(folder.getUri());
		if (address.isFile()) {
			for (Path file : FolderContents.methodologies(Path.of(address.toFileString()))) {
				files.at(URI.createFileURI(file.normalize().toString()));
			}
		}
		markAll();
	}

	private Buildable known(URI file, String text) {
		Optional<XtextResource> resource = files.known(file);
		if (resource.isPresent()) {
			mark(files.change(resource.get(), text));
		} else {
			refresh(List.of());
			files.at(file);
			markAll();
		}
		return this::check;
	}

	private void refresh(Collection<URI> gone) {
		files.refresh(gone);
		for (URI file : gone) {
			if (unchecked.remove(file) || !issues.of(file).isEmpty()) {
				issues.forget(file);
				publication.apply(file, List.of());
			}
		}
		markAll();
	}

	private void markAll() {
		mark(files.all());
	}

	private void mark(Collection<XtextResource> changed) {
		changed.forEach(file -> unchecked.add(file.getURI()));
	}

	/** Looks at all files that may have other problems than before, those that are open first. */
	private List<IResourceDescription.Delta> check(CancelIndicator cancel) {
		List<URI> waiting = new ArrayList<>(unchecked);
		waiting.sort((one, other) -> Boolean.compare(isDocumentOpen(other), isDocumentOpen(one)));
		for (URI file : waiting) {
			files.known(file).ifPresent(resource -> {
				List<Issue> before = issues.of(file);
				List<Issue> found = issues.find(resource, cancel);
				if (isDocumentOpen(file) || !IssueTexts.same(before, found)) {
					publication.apply(file, found);
				}
			});
			unchecked.remove(file);
		}
		return List.of();
	}
}
