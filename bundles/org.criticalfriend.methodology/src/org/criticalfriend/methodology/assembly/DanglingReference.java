package org.criticalfriend.methodology.assembly;

import org.criticalfriend.methodology.Change;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference to something that a variant has dropped, or replaced by something that has no such part. All objects are those
 * that were written in the files.
 *
 * @param holder    what refers
 * @param reference how it refers
 * @param target    what is no longer there
 * @param cause     the change that dropped or replaced it
 */
public record DanglingReference(EObject holder, EReference reference, EObject target, Change cause) {
}
