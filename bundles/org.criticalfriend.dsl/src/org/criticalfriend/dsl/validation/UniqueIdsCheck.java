package org.criticalfriend.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** An id names one thing in the whole methodology. */
public class UniqueIdsCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Map<String, Identified> first = new HashMap<>();
		Set<String> taken = new HashSet<>();
		List<Identified> all = methodology.all(Identified.class);
		all.forEach(each -> taken.add(each.getName()));
		for (Identified each : all) {
			String name = each.getName();
			Identified other = name == null || name.isEmpty() ? each : first.putIfAbsent(name, each);
			if (other != null && other != each) {
				String free = freeName(name, taken);
				issues.error(each, MethodologyPackage.Literals.IDENTIFIED__NAME, "The id `" + name + "` is used already, for the "
						+ Terms.of(other.eClass()) + " " + place(other, each) + "; give this " + Terms.of(each.eClass()) + " another one, for example `"
						+ free + "`.", Places.replace(each, MethodologyPackage.Literals.IDENTIFIED__NAME, free, "Rename to `" + free + "`"));
			}
		}
	}

	private static String place(Identified other, Identified seenFrom) {
		INode node = NodeModelUtils.findActualNodeFor(other);
		String line = node == null ? "" : "in line " + node.getStartLine();
		return other.eResource() == seenFrom.eResource() ? line : line + " of " + other.eResource().getURI().lastSegment();
	}

	private static String freeName(String name, Set<String> taken) {
		java.util.regex.Matcher number = java.util.regex.Pattern.compile("(.*?)(\\d+)").matcher(name);
		boolean numbered = number.matches();
		String stem = numbered ? number.group(1) : name + "-";
		int width = numbered ? number.group(2).length() : 1;
		int next = numbered ? Integer.parseInt(number.group(2).substring(Math.max(0, width - 9))) + 1 : 2;
		while (!taken.add(stem + String.format("%0" + width + "d", next))) {
			next++;
		}
		return stem + String.format("%0" + width + "d", next);
	}
}
