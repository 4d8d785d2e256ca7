package org.criticalfriend.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/** Remembers what some files were when something was computed from them. */
public final class ParseState {

	private final List<Resource> files;
	private final List<IParseResult> results = new ArrayList<>();

	/** Remembers the files as they are now. */
	public ParseState(List<Resource> files) {
		this.files = List.copyOf(files);
		files.forEach(file -> results.add(resultOf(file)));
	}

	/** Whether none of the files has been parsed again since. */
	public boolean isCurrent() {
		for (int i = 0; i < results.size(); i++) {
			if (results.get(i) == null || results.get(i) != resultOf(files.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether it remembers exactly these files. */
	public boolean isOf(List<Resource> others) {
		return files.equals(others);
	}

	private static IParseResult resultOf(Resource file) {
		return file instanceof XtextResource text ? text.getParseResult() : null;
	}
}
