package org.criticalfriend.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Reusable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** No definition takes its content, through others or directly, from itself. */
public class ReuseCirclesCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		if (!methodology.reuses()) {
			return;
		}
		Set<Reusable> done = new HashSet<>();
		for (Document document : methodology.documents()) {
			for (Iterator<EObject> contents = EcoreUtil.getAllContents(document, false); contents.hasNext();) {
				if (contents.next() instanceof Reusable reusable && reusable.getUses() != null) {
					follow(reusable, done, issues);
				}
			}
		}
	}

	private static void follow(Reusable start, Set<Reusable> done, Issues issues) {
		Set<Reusable> path = new LinkedHashSet<>();
		Reusable current = start;
		while (current != null && !current.eIsProxy() && !done.contains(current) && path.add(current)) {
			current = current.getUses();
		}
		if (current != null && path.contains(current)) {
			List<Reusable> circle = new ArrayList<>(path);
			StringBuilder words = new StringBuilder();
			circle.subList(circle.indexOf(current), circle.size()).forEach(each -> words.append('`').append(each.getName()).append("` uses "));
			issues.error(current, MethodologyPackage.Literals.REUSABLE__USES, "The content of `" + current.getName() + "` would come from itself: " + words + "`"
					+ current.getName() + "`; write the content of one of them in quotation marks.");
		}
		done.addAll(path);
	}
}
