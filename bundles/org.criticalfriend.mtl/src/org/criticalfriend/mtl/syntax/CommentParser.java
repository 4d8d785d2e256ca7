package org.criticalfriend.mtl.syntax;

/** Reads the three forms of comments. */
final class CommentParser {
	private final Cursor cursor;
	private final ProblemLog log;

	CommentParser(Cursor cursor, ProblemLog log) {
		this.cursor = cursor;
		this.log = log;
	}

	/** The comment that starts here, or null. */
	Statement.Comment comment() {
		int start = cursor.position();
		if (cursor.accept("[comment]")) {
			return rest(start, "[/comment]");
		}
		if (cursor.accept("[comment ") || cursor.accept("[**")) {
			return rest(start, "/]");
		}
		return null;
	}

	private Statement.Comment rest(int start, String end) {
		int from = cursor.position();
		if (!cursor.skipTo(end)) {
			log.add(start, cursor.position(), "comment lacks `" + end + "` to close it");
		}
		String text = cursor.text().substring(from, cursor.position());
		cursor.accept(end);
		return new Statement.Comment(start, text, cursor.at("\n"));
	}
}
