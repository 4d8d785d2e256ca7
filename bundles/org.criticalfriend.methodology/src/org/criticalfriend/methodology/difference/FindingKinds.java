package org.criticalfriend.methodology.difference;

import org.eclipse.emf.common.util.Enumerator;

/** Kinds of findings in words. */
public final class FindingKinds {

	private FindingKinds() {
	}

	/** Several findings of one kind, "areas for consideration"; what cannot be counted stays as it is, "good practice". */
	public static String plural(Enumerator kind) {
		return switch (kind.getName()) {
			case "STRENGTH" -> "strengths";
			case "AREA_FOR_CONSIDERATION" -> "areas for consideration";
			case "IMMEDIATE_CONCERN" -> "immediate concerns";
			default -> kind.getLiteral();
		};
	}
}
