package org.criticalfriend.dsl.ide.workspace;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Singleton;

/** Gives each file one address, however a client writes it, so that includes and editors speak of the same file. */
@Singleton
public class FileAddresses extends UriExtensions {

	@Override
	public URI toUri(String address) {
		try {
			java.net.URI parsed = java.net.URI.create(address);
			if ("file".equals(parsed.getScheme())) {
				return URI.createFileURI(Path.of(parsed).normalize().toString());
			}
		} catch (IllegalArgumentException unusual) {
			return URI.createURI(address);
		}
		return URI.createURI(address);
	}
}
