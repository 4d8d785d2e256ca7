package org.criticalfriend.dsl.parsing;

import java.io.ByteArrayInputStream;

import org.eclipse.xtext.parser.IParseResult;

/** The content of a file that has been parsed already. */
public final class ParsedFile extends ByteArrayInputStream {

	private final IParseResult result;

	/** The bytes of a file and what the parser made of them. */
	public ParsedFile(byte[] content, IParseResult result) {
		super(content);
		this.result = result;
	}

	IParseResult result() {
		return result;
	}
}
