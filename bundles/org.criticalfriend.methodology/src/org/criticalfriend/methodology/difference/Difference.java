package org.criticalfriend.methodology.difference;

/**
 * One difference between two methodologies.
 *
 * @param kind     what kind of difference it is
 * @param id       the id of the thing that differs
 * @param sentence the difference in plain words, one line that ends with a full stop
 */
public record Difference(Kind kind, String id, String sentence) {

	/** The kinds of differences, in the order in which they are told. */
	public enum Kind {
		ADDED("Added"), REMOVED("Removed"), REWORDED("Reworded"), RESCHEDULED("Rescheduled"), MOVED("Moved"), CHANGED("Changed otherwise");

		private final String heading;

		Kind(String heading) {
			this.heading = heading;
		}

		/** What stands over the differences of this kind. */
		public String heading() {
			return heading;
		}
	}
}
