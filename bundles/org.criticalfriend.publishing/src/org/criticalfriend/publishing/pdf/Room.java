package org.criticalfriend.publishing.pdf;

import java.awt.Shape;
import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/** Keeps room for fields: what the style sheet draws there is all there is to see until somebody fills it in. */
final class Room implements FSObjectDrawerFactory, FSObjectDrawer {

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		return this;
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return element.getAttribute("alt").startsWith(PrintPage.ROOM);
	}

	@Override
	public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
			RenderingContext context, int dotsPerPixel) {
		return null;
	}
}
