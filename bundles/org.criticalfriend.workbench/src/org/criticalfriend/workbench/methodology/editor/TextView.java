package org.criticalfriend.workbench.methodology.editor;

import org.criticalfriend.workbench.appearance.Icons;
import org.criticalfriend.workbench.appearance.Style;
import org.criticalfriend.workbench.methodology.colours.Ink;
import org.criticalfriend.workbench.methodology.colours.Palette;
import org.criticalfriend.workbench.methodology.colours.SharedColours;
import org.criticalfriend.workbench.methodology.marks.MarkDrawing;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.CursorLinePainter;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The widget of the text with the columns beside it. */
final class TextView {

	private static final int MARKS_WIDTH = 18;

	private final ProjectionViewer viewer;
	private final MarkDrawing drawing;
	private final LineNumberRulerColumn lineNumbers = new LineNumberRulerColumn();
	private final CursorLinePainter currentLine;
	private final MatchingCharacterPainter brackets;
	private final AnnotationPainter marks;

	TextView(Composite parent, Icons icons, Palette palette, String name) {
		drawing = new MarkDrawing(icons);
		SharedColours colours = new SharedColours();
		CompositeRuler ruler = new CompositeRuler();
		viewer = new ProjectionViewer(parent, ruler, null, false, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		AnnotationRulerColumn besideTheLine = new AnnotationRulerColumn(MARKS_WIDTH, drawing);
		drawing.prepare(besideTheLine);
		ruler.addDecorator(0, besideTheLine);
		ruler.addDecorator(1, lineNumbers);
		StyledText text = viewer.getTextWidget();
		Style.named(text, name);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(4, 0, 4, 0);
		ProjectionSupport folding = new ProjectionSupport(viewer, drawing, colours);
		folding.install();
		currentLine = new CursorLinePainter(viewer);
		viewer.addPainter(currentLine);
		brackets = new MatchingCharacterPainter(viewer, new DefaultCharacterPairMatcher(new char[] { '{', '}', '(', ')' }));
		viewer.addPainter(brackets);
		marks = new AnnotationPainter(viewer, drawing);
		drawing.prepare(marks, palette);
		viewer.addPainter(marks);
		use(palette);
	}

	/** Draws marks over the colours that were added before. */
	void showMarks() {
		viewer.addTextPresentationListener(marks);
	}

	ProjectionViewer viewer() {
		return viewer;
	}

	/** Whether its widget is there still. */
	boolean isShown() {
		return viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed();
	}

	/** Selects a part of the text, scrolls to it and unfolds what it is in. */
	void reveal(IRegion region) {
		viewer.exposeModelRange(region);
		viewer.setSelectedRange(region.getOffset(), region.getLength());
		viewer.revealRange(region.getOffset(), region.getLength());
	}

	/** Uses the colours of another theme. */
	void use(Palette palette) {
		StyledText text = viewer.getTextWidget();
		text.setBackground(palette.of(Ink.PAPER));
		text.setForeground(palette.of(Ink.PLAIN));
		lineNumbers.setBackground(palette.of(Ink.PAPER));
		lineNumbers.setForeground(palette.of(Ink.LINE_NUMBER));
		lineNumbers.redraw();
		currentLine.setHighlightColor(palette.of(Ink.CURRENT_LINE));
		brackets.setColor(palette.of(Ink.BRACKET));
		drawing.use(marks, palette);
		text.redraw();
	}
}
