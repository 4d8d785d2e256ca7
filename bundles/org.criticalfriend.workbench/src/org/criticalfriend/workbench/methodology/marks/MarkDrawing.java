package org.criticalfriend.workbench.methodology.marks;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.methodology.colours.Palette;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** How marks are drawn: as wavy lines in the text and as icons beside the line. */
public final class MarkDrawing implements IAnnotationAccess, IAnnotationAccessExtension {

	private static final String WAVY = "wavy";

	private final Icons icons;

	/** Draws with these icons. */
	public MarkDrawing(Icons icons) {
		this.icons = icons;
	}

	/** Prepares what paints the text. */
	public void prepare(AnnotationPainter painter, Palette palette) {
		painter.addTextStyleStrategy(WAVY, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		for (MarkKind kind : MarkKind.values()) {
			painter.addAnnotationType(kind.name(), WAVY);
		}
		use(painter, palette);
	}

	/** Prepares the column beside the line. */
	public void prepare(AnnotationRulerColumn column) {
		for (MarkKind kind : MarkKind.values()) {
			if (kind.isBesideTheLine()) {
				column.addAnnotationType(kind.name());
			}
		}
	}

	/** Uses other colours in the text. */
	public void use(AnnotationPainter painter, Palette palette) {
		for (MarkKind kind : MarkKind.values()) {
			painter.setAnnotationTypeColor(kind.name(), palette.of(kind.ink()));
		}
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return false;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return null;
	}

	@Override
	public int getLayer(Annotation annotation) {
		return annotation instanceof Mark mark ? mark.kind().ordinal() : DEFAULT_LAYER;
	}

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		if (annotation instanceof Mark mark) {
			Image icon = icons.get(mark.kind().icon());
			ImageUtilities.drawImage(icon, gc, canvas, bounds, SWT.CENTER, SWT.TOP);
		} else if (annotation instanceof IAnnotationPresentation presentation) {
			presentation.paint(gc, canvas, bounds);
		}
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation instanceof Mark || annotation instanceof IAnnotationPresentation;
	}

	@Override
	public boolean isSubtype(Object type, Object possibleSuperType) {
		return type.equals(possibleSuperType);
	}

	@Override
	public Object[] getSupertypes(Object type) {
		return new Object[0];
	}
}
