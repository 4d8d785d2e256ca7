package org.criticalfriend.aql.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** A part of a text for the lexer, without copying it; positions are UTF-16 units of the whole text. */
final class TextStream implements CharStream {
	private final CharSequence text;
	private final int end;
	private int position;

	TextStream(CharSequence text, int start, int end) {
		this.text = text;
		this.position = start;
		this.end = end;
	}

	@Override
	public void consume() {
		if (position >= end) {
			throw new IllegalStateException("cannot consume EOF");
		}
		position++;
	}

	@Override
	public int LA(int distance) {
		if (distance == 0) {
			return 0;
		}
		int offset = position + (distance < 0 ? distance : distance - 1);
		return offset < 0 || offset >= end ? IntStream.EOF : text.charAt(offset);
	}

	@Override
	public int mark() {
		return -1;
	}

	@Override
	public void release(int marker) {
		// every position can be sought at any time
	}

	@Override
	public int index() {
		return position;
	}

	@Override
	public void seek(int index) {
		position = Math.min(index, end);
	}

	@Override
	public int size() {
		return end;
	}

	@Override
	public String getSourceName() {
		return IntStream.UNKNOWN_SOURCE_NAME;
	}

	@Override
	public String getText(Interval interval) {
		int to = Math.min(interval.b + 1, end);
		return interval.a >= to ? "" : text.subSequence(interval.a, to).toString();
	}
}
