package org.criticalfriend.methodology.assembly;

import java.util.ArrayList;
import java.util.List;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.MainDocument;

/** The main file of a methodology or library with its parts; a variant is a layer on top of its base. */
record Layer(MainDocument main, List<Document> files) {

	/** Groups documents: each main document starts a layer, the parts after it belong to it. */
	static List<Layer> of(List<? extends Document> documents) {
		List<Layer> layers = new ArrayList<>();
		for (Document document : documents) {
			if (document instanceof MainDocument main) {
				layers.add(new Layer(main, new ArrayList<>()));
			}
			layers.get(layers.size() - 1).files().add(document);
		}
		return layers;
	}
}
