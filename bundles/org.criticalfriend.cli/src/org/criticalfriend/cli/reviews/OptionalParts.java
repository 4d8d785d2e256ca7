package org.criticalfriend.cli.reviews;

import java.util.LinkedHashMap;
import java.util.Map;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Strand;

/** What a review may take or leave out. */
public final class OptionalParts {

	private OptionalParts() {
	}

	/** The options and optional strands of a methodology by their ids, in its order. */
	public static Map<String, Option> of(Methodology methodology) {
		Map<String, Option> parts = new LinkedHashMap<>();
		methodology.getElements().stream().filter(Option.class::isInstance).map(Option.class::cast)
				.filter(part -> !(part instanceof Strand strand) || strand.isOptional()).forEach(part -> parts.put(part.getName(), part));
		return parts;
	}
}
