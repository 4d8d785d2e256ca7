package org.criticalfriend.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one check found at one place.
 *
 * @param check   the simple name of the check's class
 * @param error   whether the methodology cannot be used with it; otherwise it is probably not meant
 * @param where   the object it concerns
 * @param feature the feature it concerns; null for the whole object
 * @param message what is wrong and what to do
 * @param fixes   ways to mend it, changes of the file that holds the object
 * @param span    the characters of the file it concerns, where object and feature do not say it well enough; else null
 */
record Finding(String check, boolean error, EObject where, EStructuralFeature feature, String message, List<QuickFix> fixes, Span span) {

	/** Characters of a file: where they start, counted from 0, and how many they are. */
	record Span(int offset, int length) {
	}

	Finding(String check, boolean error, EObject where, EStructuralFeature feature, String message, List<QuickFix> fixes) {
		this(check, error, where, feature, message, fixes, null);
	}
}
