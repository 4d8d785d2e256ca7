package org.criticalfriend.dsl.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;

/** A methodology file as a resource; it does not parse again what arrives as a {@link ParsedFile}. */
public class MethodologyResource extends LazyLinkingResource {

	@Override
	protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
		if (input instanceof ParsedFile parsed) {
			updateInternalState(getParseResult(), parsed.result());
		} else {
			super.doLoad(input, options);
		}
	}
}
