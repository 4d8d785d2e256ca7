package org.criticalfriend.review.storage;

/**
 * Where in the files of a review something is kept.
 *
 * @param file   relative to the folder of the review
 * @param line   counted from 1; 0 for the file as a whole
 * @param column counted from 1; 0 for the file as a whole
 */
public record Place(String file, int line, int column) {
}
