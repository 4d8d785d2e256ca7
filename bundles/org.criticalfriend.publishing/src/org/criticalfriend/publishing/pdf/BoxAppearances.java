package org.criticalfriend.publishing.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How boxes look when they are ticked: drawn as lines, so that no font of symbols is needed. */
final class BoxAppearances {

	private final PDDocument pdf;

	BoxAppearances(PDDocument pdf) {
		this.pdf = pdf;
	}

	/** Gives a widget its two looks and sets the one it starts with; the frame around it belongs to the page. */
	void dress(PDAnnotationWidget widget, PDRectangle place, String value, boolean ticked, boolean round) throws IOException {
		PDAppearanceDictionary looks = new PDAppearanceDictionary();
		COSDictionary states = new COSDictionary();
		states.setItem(COSName.Off, look(place, false, round));
		states.setItem(COSName.getPDFName(value), look(place, true, round));
		looks.getCOSObject().setItem(COSName.N, states);
		widget.setAppearance(looks);
		widget.setAppearanceState(ticked ? value : COSName.Off.getName());
	}

	private PDAppearanceStream look(PDRectangle place, boolean ticked, boolean round) throws IOException {
		PDAppearanceStream look = new PDAppearanceStream(pdf);
		look.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
		look.setResources(new PDResources());
		try (PDAppearanceContentStream lines = new PDAppearanceContentStream(look)) {
			if (ticked && round) {
				dot(lines, place.getWidth(), place.getHeight());
			} else if (ticked) {
				tick(lines, place.getWidth(), place.getHeight());
			}
		}
		return look;
	}

	private static void tick(PDAppearanceContentStream lines, float width, float height) throws IOException {
		lines.setLineWidth(width / 7);
		lines.moveTo(width * .2f, height * .5f);
		lines.lineTo(width * .42f, height * .25f);
		lines.lineTo(width * .8f, height * .78f);
		lines.stroke();
	}

	private static void dot(PDAppearanceContentStream lines, float width, float height) throws IOException {
		float radius = Math.min(width, height) * .26f;
		float bend = radius * .5523f;
		float x = width / 2;
		float y = height / 2;
		lines.moveTo(x + radius, y);
		lines.curveTo(x + radius, y + bend, x + bend, y + radius, x, y + radius);
		lines.curveTo(x - bend, y + radius, x - radius, y + bend, x - radius, y);
		lines.curveTo(x - radius, y - bend, x - bend, y - radius, x, y - radius);
		lines.curveTo(x + bend, y - radius, x + radius, y - bend, x + radius, y);
		lines.fill();
	}
}
