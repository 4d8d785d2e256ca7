package org.criticalfriend.publishing.picture;

/**
 * A picture of a page as pixels.
 *
 * @param png the picture itself, or null if the page does not carry it or it cannot be drawn
 * @param width how wide it is shown, in pixels of the page
 * @param height how high it is shown, in pixels of the page
 * @param description what it shows, in words
 */
public record Picture(byte[] png, int width, int height, String description) {
}
