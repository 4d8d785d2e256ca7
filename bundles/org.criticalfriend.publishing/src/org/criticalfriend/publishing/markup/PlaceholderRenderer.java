package org.criticalfriend.publishing.markup;

import java.util.Map;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows a placeholder as a marked gap to fill. */
final class PlaceholderRenderer implements NodeRenderer {

	private final HtmlWriter html;

	PlaceholderRenderer(HtmlNodeRendererContext context) {
		html = context.getWriter();
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Placeholder.class);
	}

	@Override
	public void render(Node node) {
		html.tag("span", Map.of("class", "placeholder"));
		html.text("[" + ((Placeholder) node).label() + "]");
		html.tag("/span");
	}
}
