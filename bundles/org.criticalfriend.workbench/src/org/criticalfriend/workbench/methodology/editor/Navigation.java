package org.criticalfriend.workbench.methodology.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.criticalfriend.workbench.methodology.bar.NameBar;
import org.criticalfriend.workbench.methodology.language.LanguageText;
import org.criticalfriend.workbench.methodology.place.PlaceOpener;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.criticalfriend.workbench.methodology.place.Words;
import org.criticalfriend.workbench.methodology.references.References;
import org.criticalfriend.workbench.methodology.rename.Renaming;
import org.criticalfriend.workbench.notice.Notices;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Goes from the id at the cursor to where it is given and where it is used, and gives it another name everywhere. */
final class Navigation {

	private static final String NO_ID = "There is no id at the cursor.";

	private final SourceViewer viewer;
	private final LanguageText text;
	private final PlaceOpener places;
	private final References references;
	private final Renaming renaming;
	private final NameBar bar;
	private final Notices notices;

	Navigation(SourceViewer viewer, LanguageText text, PlaceOpener places, References references, Renaming renaming, NameBar bar, Notices notices) {
		this.viewer = viewer;
		this.text = text;
		this.places = places;
		this.references = references;
		this.renaming = renaming;
		this.bar = bar;
		this.notices = notices;
	}

	private Position cursor() {
		return Positions.at(viewer.getDocument(), viewer.getSelectedRange().x);
	}

	void definition() {
		text.ask(services -> services.documents().definition(new DefinitionParams(text.id(), cursor())), found -> {
			List<? extends Location> locations = found == null ? List.of()
					: found.isLeft() ? found.getLeft() : found.getRight().stream().map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList();
			if (locations.isEmpty()) {
				notices.tell(NO_ID);
			} else {
				places.open(Positions.file(locations.get(0).getUri()), locations.get(0).getRange());
			}
		});
	}

	void references() {
		ReferenceParams params = new ReferenceParams(text.id(), cursor(), new ReferenceContext(true));
		String name = text(Words.around(viewer.getDocument(), viewer.getSelectedRange().x));
		text.ask(services -> services.documents().references(params), found -> {
			if (found == null || found.isEmpty()) {
				notices.tell(NO_ID);
			} else {
				references.show(name, found);
			}
		});
	}

	void rename() {
		Position cursor = cursor();
		text.ask(services -> services.documents().prepareRename(new PrepareRenameParams(text.id(), cursor)), found -> {
			if (found == null || !found.isFirst()) {
				notices.tell(NO_ID);
				return;
			}
			IRegion region = Positions.region(viewer.getDocument(), found.getFirst());
			viewer.setSelectedRange(region.getOffset(), region.getLength());
			bar.open(text(region), name -> rename(found.getFirst().getStart(), name));
		});
	}

	private void rename(Position place, String name) {
		Consumer<WorkspaceEdit> apply = edit -> {
			bar.hide();
			renaming.apply(edit, written -> {
				text.ask(services -> {
					services.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
							written.stream().map(file -> new FileEvent(file.toUri().toString(), FileChangeType.Changed)).toList()));
					return CompletableFuture.completedFuture(null);
				});
				notices.tell("Renamed to " + name + (written.isEmpty() ? "." : written.size() == 1 ? ", also in " + written.get(0).getFileName() + "."
						: ", also in " + written.size() + " files that are not open."));
			}, notices::fail);
		};
		text.ask(services -> services.documents().rename(new RenameParams(text.id(), place, name)), apply, bar::refuse);
	}

	private String text(IRegion region) {
		try {
			return viewer.getDocument().get(region.getOffset(), region.getLength());
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
