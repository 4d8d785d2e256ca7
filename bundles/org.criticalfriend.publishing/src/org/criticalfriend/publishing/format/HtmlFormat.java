package org.criticalfriend.publishing.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Pages as they are. */
public final class HtmlFormat implements Format {

	@Override
	public String name() {
		return "html";
	}

	@Override
	public String extension() {
		return "html";
	}

	@Override
	public void write(String xhtml, OutputStream out) throws IOException {
		out.write(xhtml.getBytes(StandardCharsets.UTF_8));
	}
}
