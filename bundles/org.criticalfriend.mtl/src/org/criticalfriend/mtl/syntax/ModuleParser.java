package org.criticalfriend.mtl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Metamodel;
import org.criticalfriend.mtl.syntax.ModuleSyntax.Reference;

/**
 * Reads a whole module. Never throws because of its text: what is missing is thought up where it should be, what cannot be
 * read becomes a problem, and the rest is kept, in the way Acceleo does it.
 */
public final class ModuleParser {

	/** Reads the text of a module. */
	public ModuleSyntax parse(SourceText source) {
		return new Reading(source).module();
	}

	private static final class Reading {
		private final SourceText source;
		private final Cursor cursor;
		private final ProblemLog log = new ProblemLog();
		private final CommentParser comments;
		private final DefinitionParser definitions;
		private final List<Statement.Comment> pending = new ArrayList<>();
		private final List<Metamodel> metamodels = new ArrayList<>();
		private final List<Reference> imports = new ArrayList<>();
		private final List<Definition> found = new ArrayList<>();
		private String name = "";
		private Reference parent;

		Reading(SourceText source) {
			this.source = source;
			this.cursor = new Cursor(source.text());
			this.comments = new CommentParser(cursor, log);
			ExpressionReader expressions = new ExpressionReader(cursor);
			this.definitions = new DefinitionParser(cursor, log, expressions,
					new BodyParser(source, cursor, log, comments, expressions));
		}

		ModuleSyntax module() {
			skipComments();
			int start = cursor.position();
			Requirements header = new Requirements(cursor, "module", start);
			if (cursor.accept("[module ")) {
				header(header);
				imports();
				definitions();
			} else {
				header.missing("its header, `[module name('nsURI')/]`");
			}
			header.report(log);
			return new ModuleSyntax(source, name, metamodels, parent, imports, found, log.problems());
		}

		private void header(Requirements header) {
			cursor.skipBlanks();
			name = cursor.qualifiedName();
			header.symbol("(");
			if (metamodel()) {
				cursor.skipBlanks();
				while (cursor.accept(",")) {
					cursor.skipBlanks();
					if (!metamodel()) {
						header.missing("an nsURI in quotes");
						break;
					}
					cursor.skipBlanks();
				}
			}
			header.symbol(")");
			if (cursor.accept("extends")) {
				cursor.skipBlanks();
				parent = reference(header);
			}
			header.symbol("/]");
		}

		private boolean metamodel() {
			int start = cursor.position();
			if (!cursor.accept("'")) {
				return false;
			}
			int quote = source.text().indexOf('\'', cursor.position());
			int tagEnd = source.text().indexOf("/]", cursor.position());
			Requirements required = new Requirements(cursor, "nsURI", start);
			int from = cursor.position();
			if (quote >= 0) {
				cursor.moveTo(quote);
			} else if (tagEnd >= 0) {
				cursor.moveTo(tagEnd);
			}
			metamodels.add(new Metamodel(start, source.text().substring(from, cursor.position())));
			required.exactly("'");
			required.report(log);
			return true;
		}

		private Reference reference(Requirements required) {
			int start = cursor.position();
			String qualifiedName = cursor.qualifiedName();
			if (qualifiedName.isEmpty()) {
				required.missing("the name of a module");
				return null;
			}
			return new Reference(start, qualifiedName);
		}

		private void imports() {
			skipComments();
			int start = cursor.position();
			while (cursor.accept("[import ")) {
				pending.clear();
				Requirements required = new Requirements(cursor, "`import`", start);
				cursor.skipBlanks();
				Reference reference = reference(required);
				if (reference != null) {
					imports.add(reference);
				}
				required.symbol("/]");
				required.report(log);
				skipComments();
				start = cursor.position();
			}
		}

		private void definitions() {
			Definition definition;
			do {
				skipComments();
				definition = definitions.definition(pending.stream().anyMatch(Reading::isMain), documentation());
				if (definition != null) {
					found.add(definition);
				}
				pending.clear();
			} while (definition != null);
		}

		private static boolean isMain(Statement.Comment comment) {
			return comment.text().contains("@main");
		}

		private String documentation() {
			return pending.isEmpty() ? "" : pending.getLast().text().strip();
		}

		private void skipComments() {
			cursor.skipBlanks();
			Statement.Comment comment = comments.comment();
			while (comment != null) {
				pending.add(comment);
				cursor.skipBlanks();
				comment = comments.comment();
			}
		}
	}
}
