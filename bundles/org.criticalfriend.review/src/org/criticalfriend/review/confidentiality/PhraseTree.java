package org.criticalfriend.review.confidentiality;

import java.util.HashMap;
import java.util.Map;

/** Phrases, found in a text word by word: each position costs no more than the longest phrase that begins like it. */
final class PhraseTree<T> {

	private final Node<T> root = new Node<>();

	private static final class Node<T> {
		private final Map<String, Node<T>> next = new HashMap<>();
		private T value;
	}

	/** What was found: the value of a phrase, and the word after its last. */
	record Found<T>(T value, int end) {
	}

	/** The value of a phrase; null if it is not there. */
	T get(Words phrase) {
		Node<T> node = root;
		for (String word : phrase.words()) {
			node = node.next.get(word);
			if (node == null) {
				return null;
			}
		}
		return node.value;
	}

	/** Adds a phrase of at least one word, or gives it another value. */
	void put(Words phrase, T value) {
		Node<T> node = root;
		for (String word : phrase.words()) {
			node = node.next.computeIfAbsent(word, each -> new Node<>());
		}
		node.value = value;
	}

	/** The longest phrase that begins at this word of a text; null if there is none. */
	Found<T> longest(Words text, int from) {
		Node<T> node = root;
		Found<T> found = null;
		for (int i = from; i < text.size(); i++) {
			node = node.next.get(text.words().get(i));
			if (node == null) {
				return found;
			}
			if (node.value != null) {
				found = new Found<>(node.value, i + 1);
			}
		}
		return found;
	}
}
