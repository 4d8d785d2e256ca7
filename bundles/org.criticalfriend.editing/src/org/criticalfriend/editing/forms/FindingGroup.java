package org.criticalfriend.editing.forms;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.Source;

/**
 * The findings of a key line of enquiry or theme.
 *
 * @param kloe     empty for findings that belong to none
 * @param title    of the key line of enquiry or theme
 * @param findings in the order of the review; one that belongs to several is in each of their groups
 */
public record FindingGroup(Optional<Kloe> kloe, String title, List<Entry> findings) {

	/**
	 * A finding with what it rests on.
	 *
	 * @param title the beginning of its text
	 */
	public record Entry(Finding finding, String title, List<Evidence> evidence) {
	}

	/**
	 * Something a finding rests on.
	 *
	 * @param title what the source is called
	 */
	public record Evidence(Source source, String title) {
	}
}
