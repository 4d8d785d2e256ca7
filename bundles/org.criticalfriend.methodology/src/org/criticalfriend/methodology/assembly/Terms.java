package org.criticalfriend.methodology.assembly;

import org.criticalfriend.methodology.MethodologyPackage;
import org.eclipse.emf.ecore.EClass;

/** The words people use for the kinds of things a methodology consists of. */
public final class Terms {

	private Terms() {
	}

	/** The singular, in lower case but for abbreviations: "role", "document request", "KLOE". */
	public static String of(EClass kind) {
		if (kind == MethodologyPackage.Literals.KLOE) {
			return "KLOE";
		}
		if (kind == MethodologyPackage.Literals.ACTOR) {
			return "role or party";
		}
		if (kind == MethodologyPackage.Literals.ACTIVITY_TYPE) {
			return "activity";
		}
		return kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
	}
}
