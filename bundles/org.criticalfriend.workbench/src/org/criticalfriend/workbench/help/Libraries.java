package org.criticalfriend.workbench.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The libraries that this installation consists of, with the licences that they state. */
final class Libraries {

	private static final String OURS = "org.criticalfriend.";
	private static final String ECLIPSE = "Eclipse Public License 2.0";
	private static final Map<String, String> USUAL = usual();
	private static final List<String> FILES = List.of("META-INF/LICENSE", "META-INF/LICENSE.txt", "LICENSE", "LICENSE.txt", "META-INF/LICENSE.md");

	private static final int LINES = 40;

	private final BundleContext bundles;

	Libraries(BundleContext bundles) {
		this.bundles = bundles;
	}

	/** What addresses and identifiers of licences have in them, the more special first. */
	private static Map<String, String> usual() {
		Map<String, String> usual = new LinkedHashMap<>();
		usual.put("epl-2.0", ECLIPSE);
		usual.put("eclipse public license", ECLIPSE);
		usual.put("apache", "Apache License 2.0");
		usual.put("lgpl", "GNU Lesser General Public License");
		usual.put("bsd-2", "BSD 2-clause licence");
		usual.put("bsd-3", "BSD 3-clause licence");
		usual.put("bsd-license", "BSD licence");
		usual.put("antlr.org/license", "BSD 3-clause licence");
		usual.put("mit", "MIT licence");
		return usual;
	}

	/** All of them in the order of their names; reads a few lines of each. */
	List<Library> all() {
		return Arrays.stream(bundles.getBundles()).filter(bundle -> bundle.getSymbolicName() != null && !bundle.getSymbolicName().startsWith(OURS)).map(Libraries::library)
				.sorted(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Library::version)).toList();
	}

	private static Library library(Bundle bundle) {
		String name = bundle.getHeaders().get("Bundle-Name");
		String version = bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
		return new Library(name == null || name.startsWith("%") ? bundle.getSymbolicName() : name, version, licence(bundle));
	}

	private static String licence(Bundle bundle) {
		String stated = bundle.getHeaders().get("Bundle-License");
		if (stated != null) {
			return inWords(stated).orElse(stated);
		}
		if (bundle.getEntry("about.html") != null) {
			return text(bundle.getEntry("about.html")).flatMap(Libraries::inWords).orElse("See about.html in the library");
		}
		return FILES.stream().map(bundle::getEntry).filter(found -> found != null).findFirst()
				.map(found -> text(found).flatMap(Libraries::inWords).orElse("See " + found.getPath().substring(1) + " in the library")).orElse("See the library");
	}

	private static Optional<String> inWords(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return USUAL.entrySet().stream().filter(each -> lower.contains(each.getKey())).map(Map.Entry::getValue).findFirst();
	}

	private static Optional<String> text(URL entry) {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8))) {
			return Optional.of(in.lines().limit(LINES).collect(Collectors.joining("\n")));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}
}
