package org.criticalfriend.workbench.methodology.preview;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.criticalfriend.editing.preview.Preview;
import org.criticalfriend.editing.preview.SourcePlace;

/** An editor of something of which documents are made. */
public interface Previewed {

	/** Makes the document at the cursor in the background; the taker and the one who is told of a failure run on the thread of the display. */
	CompletableFuture<?> preview(Consumer<Optional<Preview>> taker, Consumer<String> failed);

	/** Shows where that was written which the page shown last has at an element; `taker` gets the place, if there is one. */
	void findSource(String id, Consumer<Optional<SourcePlace>> taker);

	/** Calls back when the text or the place of the cursor has changed; run what is returned to end that. */
	Runnable listenToPreview(Runnable listener);
}
