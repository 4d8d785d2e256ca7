package org.criticalfriend.documents.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.output.MemoryOutput;

/**
 * Makes documents of a methodology one at a time, for whoever looks at one while it is being written. The methodology may have errors; then
 * what they concern is missing on the page. Modules are read once for each instance, so keep one; it belongs to one thread at a time.
 */
public final class SinglePages {

	private final Mtl templates = DocumentPack.templates();

	/**
	 * A document.
	 *
	 * @param name as {@link DocumentPack#names} has it
	 */
	public record SinglePage(String name, String page) {
	}

	/** The document that an element has of its own: that of a form, a programme, a letter, report, leaflet or deck; empty for others. */
	public Optional<SinglePage> of(Element element, Methodology methodology, BooleanSupplier cancelled) {
		return page("ownDocument", methodology, cancelled, element, methodology);
	}

	/** The guidance manual. */
	public Optional<SinglePage> manual(Methodology methodology, BooleanSupplier cancelled) {
		return page("manualDocument", methodology, cancelled, methodology);
	}

	/** The stages of the review, one below the other. */
	public Optional<SinglePage> timeline(Methodology methodology, BooleanSupplier cancelled) {
		return page("timelineDocument", methodology, cancelled, methodology);
	}

	private Optional<SinglePage> page(String template, Methodology methodology, BooleanSupplier cancelled, Object... arguments) {
		MemoryOutput output = new MemoryOutput();
		templates.run(DocumentPack.MODULE).on(List.of(methodology)).into(output).cancelledBy(cancelled).call(template, arguments);
		return output.files().entrySet().stream().findFirst().map(SinglePages::named);
	}

	private static SinglePage named(Map.Entry<String, String> file) {
		return new SinglePage(file.getKey().substring(0, file.getKey().length() - DocumentPack.SUFFIX.length()), file.getValue());
	}
}
