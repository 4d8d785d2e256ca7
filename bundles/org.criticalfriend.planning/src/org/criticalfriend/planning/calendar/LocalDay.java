package org.criticalfriend.planning.calendar;

/**
 * What is different on a day at one council.
 *
 * @param working whether people work although it is a weekend or a bank holiday; otherwise they do not although it is neither
 * @param reason  why, for example "Council shut"; may be empty
 */
public record LocalDay(boolean working, String reason) {
}
