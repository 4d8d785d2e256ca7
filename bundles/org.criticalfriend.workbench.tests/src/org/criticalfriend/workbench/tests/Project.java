package org.criticalfriend.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;

/** The folders of the project that the tests belong to. */
final class Project {

	private Project() {
	}

	/** A folder at its top. */
	static Path folder(String name) {
		Path bundle = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(Project.class)).orElseThrow().toPath();
		for (Path above = bundle.toAbsolutePath(); above != null; above = above.getParent()) {
			if (Files.isDirectory(above.resolve(name)) && Files.isDirectory(above.resolve("bundles"))) {
				return above.resolve(name);
			}
		}
		throw new IllegalStateException("The tests do not run inside the repository.");
	}
}
