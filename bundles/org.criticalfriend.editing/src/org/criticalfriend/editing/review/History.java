package org.criticalfriend.editing.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** The steps by which a model was changed, and those taken back. */
final class History {

	/** Older steps can no longer be undone. */
	static final int LONGEST = 1000;

	private final List<EObject> roots;
	private final ChangeRecorder recorder;
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private boolean goingOn;
	private Object beforeAll = new Object();
	private Object saved = beforeAll;

	/** One or more changes of one field, the newest first; keeps its identity when it is taken back and done again. */
	private static final class Step {
		private final String label;
		private final Object field;
		private Deque<ChangeDescription> changes = new ArrayDeque<>();

		private Step(String label, Object field) {
			this.label = label;
			this.field = field;
		}

		private void turn() {
			Deque<ChangeDescription> turned = new ArrayDeque<>();
			for (ChangeDescription change : changes) {
				change.applyAndReverse();
				turned.push(change);
			}
			changes = turned;
		}
	}

	History(EObject root) {
		roots = List.of(root);
		recorder = new ChangeRecorder(root);
		recorder.endRecording();
	}

	/** Does a change as part of the step that is going on if it edits the same field, else as a new one; all of the change or nothing. */
	void record(String label, Object field, Runnable change) {
		recorder.beginRecording(roots);
		boolean whole = false;
		try {
			change.run();
			whole = true;
		} finally {
			ChangeDescription changes = recorder.endRecording();
			if (!isEmpty(changes)) {
				if (whole) {
					add(label, field, changes);
				} else {
					changes.apply();
				}
			}
		}
	}

	private static boolean isEmpty(ChangeDescription changes) {
		return changes.getObjectChanges().isEmpty() && changes.getObjectsToAttach().isEmpty() && changes.getObjectsToDetach().isEmpty();
	}

	private void add(String label, Object field, ChangeDescription changes) {
		undone.clear();
		Step newest = done.peek();
		if (!goingOn || newest == null || !newest.field.equals(field)) {
			newest = new Step(label, field);
			done.push(newest);
			goingOn = true;
			if (done.size() > LONGEST) {
				beforeAll = done.removeLast();
			}
		}
		newest.changes.push(changes);
	}

	/** Ends the step that is going on. */
	void pause() {
		goingOn = false;
	}

	void undo() {
		turn(done, undone);
	}

	void redo() {
		turn(undone, done);
	}

	private void turn(Deque<Step> from, Deque<Step> to) {
		pause();
		if (!from.isEmpty()) {
			Step step = from.pop();
			step.turn();
			to.push(step);
		}
	}

	Optional<String> undoLabel() {
		return Optional.ofNullable(done.peek()).map(step -> step.label);
	}

	Optional<String> redoLabel() {
		return Optional.ofNullable(undone.peek()).map(step -> step.label);
	}

	boolean isDirty() {
		return newest() != saved;
	}

	/** The model is now as it is kept; later edits are steps of their own. */
	void saved() {
		pause();
		saved = newest();
	}

	private Object newest() {
		return done.isEmpty() ? beforeAll : done.peek();
	}

	void stop() {
		recorder.dispose();
	}
}
