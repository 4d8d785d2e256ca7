package org.criticalfriend.review.answers;

/**
 * How often something was chosen.
 *
 * @param choice  what was chosen
 * @param count   how many copies chose it
 * @param percent of those who answered, from 0 to 100, rounded to the nearest whole number
 */
public record LevelCount(Choice choice, int count, int percent) {
}
