package org.criticalfriend.dsl.formatting2;

import java.util.Set;

import org.criticalfriend.methodology.Clock;
import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Include;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Decides which words of a methodology file start a line. */
final class Lines {

	private static final Set<String> HEADER_LINES = Set.of("programme", "host", "calendar");
	private static final Set<String> MEMBER_LINES = Set.of("profile", "about", "rows");

	private Lines() {
	}

	/** Whether and how a word, given the one before it and the brace of the innermost block around it, starts a line. */
	static Line startOf(ISemanticRegion previous, ISemanticRegion word, ISemanticRegion block) {
		EObject object = word.getSemanticElement();
		if (block != null && block.getSemanticElement() == object && isMemberLine(word)) {
			return Line.NEXT;
		}
		if (object instanceof Methodology && isHeaderLine(word)) {
			return Line.NEXT;
		}
		for (EObject each = object; each != null && each.eContainer() != null && startsWith(each, word); each = each.eContainer()) {
			EObject container = each.eContainer();
			if (container instanceof Document) {
				return each instanceof Clock || each instanceof Include && previous.getSemanticElement() instanceof Include ? Line.NEXT : Line.AFTER_BLANK;
			}
			EReference reference = each.eContainmentFeature();
			if (block != null && block.getSemanticElement() == container && reference.isMany()
					&& reference != MethodologyPackage.Literals.QUESTION__ASPECTS) {
				return Line.NEXT;
			}
		}
		return isContinued(previous, word) ? Line.CONTINUED : Line.SAME;
	}

	/** Statements may be broken after commas and in front of words such as {@code by} or {@code informs}. */
	private static boolean isContinued(ISemanticRegion previous, ISemanticRegion word) {
		boolean breakable = previous.getText().equals(",") || word.getGrammarElement() instanceof Keyword && Character.isLetter(word.getText().charAt(0));
		return breakable && word.getPreviousHiddenRegion().isMultiline();
	}

	/** Whether a word starts a line that belongs to the first statement of a methodology. */
	static boolean isHeaderLine(ISemanticRegion word) {
		EObject object = word.getSemanticElement();
		return object instanceof Methodology && word.getGrammarElement() instanceof Keyword && HEADER_LINES.contains(word.getText())
				|| (object instanceof Clock || object instanceof Include) && startsWith(object, word);
	}

	/** Whether a word belongs to the first statement of a methodology, to its clock or to its includes. */
	static boolean isHeader(ISemanticRegion word) {
		EObject object = word.getSemanticElement();
		return object instanceof Methodology || object instanceof Clock || object instanceof Include;
	}

	private static boolean isMemberLine(ISemanticRegion word) {
		if (word.getSemanticElement() instanceof Clock) {
			return word.getText().equals("day") || word.getText().equals("on-site");
		}
		if (word.getGrammarElement() instanceof Keyword) {
			return MEMBER_LINES.contains(word.getText());
		}
		Assignment assignment = GrammarUtil.containingAssignment(word.getGrammarElement());
		return assignment != null && assignment.getFeature().equals("members") && word.getText().startsWith("\"");
	}

	private static boolean startsWith(EObject object, ISemanticRegion word) {
		IEObjectRegion region = word.getTextRegionAccess().regionForEObject(object);
		return region != null && region.getPreviousHiddenRegion() == word.getPreviousHiddenRegion();
	}
}
