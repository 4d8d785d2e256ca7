package org.criticalfriend.workbench.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/**
 * What the product starts the application with, where no framework does.
 *
 * @param folder the folder to show; may be null
 */
record ProductContext(Path folder) implements IApplicationContext {

	private static final String PRODUCT_BUNDLE = "org.criticalfriend.workbench";

	@Override
	public Map<String, Object> getArguments() {
		List<String> arguments = new ArrayList<>(List.of("-applicationXMI", PRODUCT_BUNDLE + "/model/Application.e4xmi", "-lifeCycleURI",
				"bundleclass://" + PRODUCT_BUNDLE + "/" + PRODUCT_BUNDLE + ".shell.LifeCycle", "-cssTheme", PRODUCT_BUNDLE + ".theme.light", "-clearPersistedState", "true", "-persistState", "false"));
		if (folder != null) {
			arguments.addAll(List.of("-folder", folder.toString()));
		}
		return Map.of(APPLICATION_ARGS, arguments.toArray(String[]::new));
	}

	@Override
	public void applicationRunning() {
		// there is no splash screen to take away
	}

	@Override
	public String getBrandingApplication() {
		return "org.eclipse.e4.ui.workbench.swt.E4Application";
	}

	@Override
	public String getBrandingName() {
		return "Critical Friend";
	}

	@Override
	public String getBrandingDescription() {
		return null;
	}

	@Override
	public String getBrandingId() {
		return PRODUCT_BUNDLE + ".product";
	}

	@Override
	public String getBrandingProperty(String key) {
		return null;
	}

	@Override
	public Bundle getBrandingBundle() {
		return Platform.getBundle(PRODUCT_BUNDLE);
	}

	@Override
	public void setResult(Object result, IApplication application) {
		// the application ends on the thread of the test
	}
}
