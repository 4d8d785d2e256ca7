package org.criticalfriend.publishing.markup;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows what a placeholder stands for, or a marked gap to fill where nobody knows yet. */
final class PlaceholderRenderer implements NodeRenderer {

	private final HtmlWriter html;
	private final UnaryOperator<String> values;

	PlaceholderRenderer(HtmlNodeRendererContext context, UnaryOperator<String> values) {
		html = context.getWriter();
		this.values = values;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Placeholder.class);
	}

	@Override
	public void render(Node node) {
		Placeholder placeholder = (Placeholder) node;
		String value = values.apply(placeholder.expression());
		if (!value.isEmpty()) {
			html.text(value);
			return;
		}
		html.tag("span", Map.of("class", "placeholder"));
		html.text("[" + placeholder.label() + "]");
		html.tag("/span");
	}
}
