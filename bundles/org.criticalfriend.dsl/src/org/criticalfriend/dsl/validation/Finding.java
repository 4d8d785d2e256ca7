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
 */
record Finding(String check, boolean error, EObject where, EStructuralFeature feature, String message, List<QuickFix> fixes) {
}
