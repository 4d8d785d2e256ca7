package org.criticalfriend.workbench.methodology.preview;

import java.util.Optional;

/** A page for a browser that tells where it was clicked on and begins at a place; the page itself knows nothing of either. */
final class LivePage {

	private static final String HEAD_END = "</head>";
	private static final String CLICK = """
			document.addEventListener('click', function (event) {
				for (var element = event.target; element; element = element.parentElement) {
					if (element.id || element.name) { %s(element.id || element.name); event.preventDefault(); return; }
				}
			});
			""";
	private static final String LOADED = "window.addEventListener('load', function () { %s });";
	private static final String SCROLL = "var place = document.getElementById('%s'); if (place) { place.scrollIntoView({ block: '%s' }); }";

	private LivePage() {
	}

	/**
	 * Adds what makes a page live.
	 *
	 * @param clicked the function that is told the id or name of what was clicked on, or of the nearest thing around it that has one
	 * @param anchor  the id of the element to begin at; empty for the top
	 */
	static String of(String page, String clicked, Optional<String> anchor) {
		String scripts = CLICK.formatted(clicked) + anchor.map(id -> LOADED.formatted(scroll(id, "start"))).orElse("");
		return page.replaceFirst(HEAD_END, "<script>\n" + scripts.replace("\\", "\\\\").replace("$", "\\$") + "\n</script>" + HEAD_END);
	}

	/** The script that shows an element if it is not seen already. */
	static String reveal(String id) {
		return scroll(id, "nearest");
	}

	private static String scroll(String id, String where) {
		return SCROLL.formatted(id.replace("\\", "\\\\").replace("'", "\\'"), where);
	}
}
