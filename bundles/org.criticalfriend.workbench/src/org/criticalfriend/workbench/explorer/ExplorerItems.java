package org.criticalfriend.workbench.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.editing.folder.FolderContents;
import org.criticalfriend.editing.folder.FolderContents.DocumentFolder;
import org.criticalfriend.editing.folder.FolderContents.MethodologyFile;
import org.criticalfriend.editing.folder.FolderContents.ReviewFolder;
import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.explorer.ExplorerItem.Kind;

/** Arranges what is in a folder for the explorer; groups of which there is nothing are left out. */
final class ExplorerItems {

	private final FolderContents contents;

	private ExplorerItems(FolderContents contents) {
		this.contents = contents;
	}

	static List<ExplorerItem> of(FolderContents contents) {
		ExplorerItems items = new ExplorerItems(contents);
		List<ExplorerItem> groups = new ArrayList<>();
		items.add(groups, Kind.METHODOLOGIES, "Methodologies", contents.methodologies().stream().map(items::methodology).toList());
		items.add(groups, Kind.REVIEWS, "Reviews", contents.reviews().stream().map(items::review).toList());
		items.add(groups, Kind.DOCUMENTS, "Documents", contents.documents().stream().map(items::documents).toList());
		items.add(groups, Kind.LIBRARIES, "Libraries", contents.libraries().stream().map(items::library).toList());
		items.add(groups, Kind.OTHERS, "Parts without a methodology", contents.strayParts().stream().map(items::part).toList());
		return groups;
	}

	private void add(List<ExplorerItem> groups, Kind kind, String label, List<ExplorerItem> items) {
		if (!items.isEmpty()) {
			groups.add(new ExplorerItem(kind, contents.folder(), label, String.valueOf(items.size()), icon(kind), items));
		}
	}

	private static String icon(Kind kind) {
		return switch (kind) {
			case METHODOLOGIES -> "methodology";
			case REVIEWS -> "review";
			case LIBRARIES -> "library";
			case DOCUMENTS -> "documents";
			default -> "file";
		};
	}

	private ExplorerItem methodology(MethodologyFile file) {
		return new ExplorerItem(Kind.METHODOLOGY, file.file(), file.title(), relative(file.file()), file.base().isPresent() ? "variant" : "methodology", parts(file));
	}

	private ExplorerItem library(MethodologyFile file) {
		return new ExplorerItem(Kind.METHODOLOGY, file.file(), file.title(), relative(file.file()), "library", parts(file));
	}

	private List<ExplorerItem> parts(MethodologyFile file) {
		return file.parts().stream().map(this::part).toList();
	}

	private ExplorerItem part(Path file) {
		return new ExplorerItem(Kind.METHODOLOGY, file, file.getFileName().toString(), "", "part", List.of());
	}

	private ExplorerItem review(ReviewFolder review) {
		return new ExplorerItem(Kind.REVIEW, review.folder(), review.name(), relative(review.folder()), "review", List.of());
	}

	private ExplorerItem documents(DocumentFolder documents) {
		String name = documents.folder().equals(contents.folder()) ? String.valueOf(contents.folder().getFileName()) : relative(documents.folder());
		return new ExplorerItem(Kind.FOLDER, documents.folder(), name, String.valueOf(documents.files().size()), "folder", documents.files().stream().map(this::document).toList());
	}

	private ExplorerItem document(Path file) {
		String name = file.getFileName().toString();
		return new ExplorerItem(Kind.FILE, file, name, "", Icons.ofFile(name), List.of());
	}

	private String relative(Path file) {
		Path relative = contents.folder().relativize(file);
		return relative.toString().isEmpty() ? String.valueOf(file.getFileName()) : relative.toString();
	}
}
