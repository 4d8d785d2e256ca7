package org.criticalfriend.aql.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** That an object refers to another by a reference. */
public record InverseReference(EObject source, EReference reference) {
}
