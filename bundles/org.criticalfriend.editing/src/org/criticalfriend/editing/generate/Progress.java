package org.criticalfriend.editing.generate;

/** Whoever waits for documents: is told how far they are, and may stop them. Called on the thread that generates. */
public interface Progress {

	/** Nobody waits. */
	Progress SILENT = new Progress() {

		@Override
		public void at(int done, int all, String what) {
			return;
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * Something begins or is done.
	 *
	 * @param done how many steps are done
	 * @param all  of how many
	 * @param what was done, or is being done if it takes long
	 */
	void at(int done, int all, String what);

	/** Whether to stop; asked before each step. */
	boolean isCancelled();
}
