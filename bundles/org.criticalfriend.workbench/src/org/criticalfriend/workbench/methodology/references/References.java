package org.criticalfriend.workbench.methodology.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.criticalfriend.workbench.background.Background;
import org.criticalfriend.workbench.methodology.place.OpenText;
import org.criticalfriend.workbench.methodology.place.Positions;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.lsp4j.Location;

import org.eclipse.e4.core.di.annotations.Creatable;
import jakarta.inject.Inject;

/** Shows the places where something is named, with the lines they are in. */
@Creatable
public final class References {

	private final Editors editors;
	private final EPartService parts;
	private final Background background;

	@Inject
	References(Editors editors, EPartService parts, Background background) {
		this.editors = editors;
		this.parts = parts;
		this.background = background;
	}

	/** Lists places; the lines of files that are not open are read in the background. */
	public void show(String name, List<? extends Location> locations) {
		Map<Path, String> open = new HashMap<>();
		for (Location each : locations) {
			Path file = Positions.file(each.getUri());
			editors.of(file).filter(part -> part.getObject() instanceof OpenText).ifPresent(part -> open.put(file, ((OpenText) part.getObject()).text()));
		}
		background.run(() -> read(locations, open), found -> {
			if (parts.showPart(ReferencesPart.ID, PartState.ACTIVATE).getObject() instanceof ReferencesPart list) {
				list.show(name, found);
			}
		}, failure -> { });
	}

	private static List<FoundPlace> read(List<? extends Location> locations, Map<Path, String> open) {
		Map<Path, List<String>> lines = new HashMap<>();
		List<FoundPlace> found = new ArrayList<>();
		for (Location each : locations) {
			Path file = Positions.file(each.getUri());
			List<String> text = lines.computeIfAbsent(file, key -> lines(key, open));
			int line = each.getRange().getStart().getLine();
			found.add(new FoundPlace(file, each.getRange(), line < text.size() ? text.get(line) : ""));
		}
		found.sort(Comparator.comparing(FoundPlace::file).thenComparing(place -> place.range().getStart().getLine()));
		return found;
	}

	private static List<String> lines(Path file, Map<Path, String> open) {
		try {
			return open.containsKey(file) ? open.get(file).lines().toList() : Files.readAllLines(file);
		} catch (IOException unreadable) {
			return List.of();
		}
	}
}
