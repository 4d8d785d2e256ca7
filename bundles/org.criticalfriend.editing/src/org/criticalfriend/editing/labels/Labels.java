package org.criticalfriend.editing.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What people call the classes and features of the metamodel of reviews. */
public final class Labels {

	private final Properties words = new Properties();
	private final Documentation documentation = new Documentation();

	/** Reads the words that differ from the names in the metamodel. */
	public Labels() {
		try (InputStream in = Labels.class.getResourceAsStream("labels.properties")) {
			words.load(in);
		} catch (IOException damaged) {
			throw new UncheckedIOException(damaged);
		}
	}

	/** What a feature is called, in sentence case. */
	public String of(EStructuralFeature feature) {
		String label = words.getProperty(key(feature));
		return label == null ? sentence(feature.getName()) : label;
	}

	/** What an object of a class is called, in sentence case: {@code Copy of a form}. */
	public String of(EClass type) {
		return words.getProperty(type.getName(), sentence(type.getName()));
	}

	/** What a feature means, in a sentence; empty if neither these words nor the metamodel say it. */
	public String help(EStructuralFeature feature) {
		return words.getProperty(key(feature) + ".help", documentation.of(feature));
	}

	/** What a table of objects of a class shows beside what each is called, in the order of its columns. */
	public List<EStructuralFeature> columns(EClass type) {
		return Stream.of(words.getProperty(type.getName() + ".columns", "").split("\\s*,\\s*")).map(type::getEStructuralFeature).filter(Objects::nonNull).toList();
	}

	/** What a class means, in a sentence of the metamodel; empty if that says nothing. */
	public String help(EClass type) {
		return documentation.of(type);
	}

	/** How many lines a text usually has; 1 for what is written in one. */
	public int lines(EStructuralFeature feature) {
		return Integer.parseInt(words.getProperty(key(feature) + ".lines", "1"));
	}

	/** Whether an object makes no sense without a value. */
	public boolean isRequired(EStructuralFeature feature) {
		return feature.isRequired() || Boolean.parseBoolean(words.getProperty(key(feature) + ".required"));
	}

	private static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}

	private static String sentence(String name) {
		String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
