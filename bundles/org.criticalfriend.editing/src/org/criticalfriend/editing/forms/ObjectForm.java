package org.criticalfriend.editing.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * The form of one object of a review, made from its class.
 *
 * @param object what the form is about
 * @param title  what it is called at the moment
 * @param help   what its kind is, in a sentence
 * @param fields its values, in the order of the metamodel
 * @param lists  what it has any number of, in the order of the metamodel; single contained objects are lists of at most one
 */
public record ObjectForm(EObject object, String title, String help, List<EditField> fields, List<ObjectList> lists) {
}
