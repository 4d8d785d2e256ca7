package org.criticalfriend.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.methodology.Document;
import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.assembly.Terms;

/** An id names one thing in the whole methodology. */
public class UniqueIdsCheck implements Check {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,15})");

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Map<String, Identified> first = new HashMap<>();
		Set<String> taken = new HashSet<>();
		Map<String, Long> next = new HashMap<>();
		List<Identified> all = methodology.all(Identified.class);
		all.forEach(each -> taken.add(each.getName()));
		for (Identified each : all) {
			String name = each.getName();
			Identified other = name == null || name.isEmpty() ? each : first.putIfAbsent(name, each);
			if (other != null && other != each && methodology.isInherited(other) && !methodology.isInherited(each)) {
				reportInherited(each, other, issues);
			} else if (other != null && other != each) {
				String free = freeName(name, taken, next);
				issues.error(each, MethodologyPackage.Literals.IDENTIFIED__NAME, "The id `" + name + "` is used already, for the "
						+ Terms.of(other.eClass()) + " " + Places.line(other, each) + "; give this " + Terms.of(each.eClass()) + " another one, for example `"
						+ free + "`.", Places.replace(each, MethodologyPackage.Literals.IDENTIFIED__NAME, free, "Rename to `" + free + "`"));
			}
		}
	}

	private static void reportInherited(Identified each, Identified other, Issues issues) {
		String kind = Terms.of(each.eClass());
		QuickFix[] fixes = Places.written(each).eContainer() instanceof Document && other.eClass() == each.eClass()
				? Places.insertBefore(each, "replace " + each.getName() + " by ", "Replace the inherited " + kind)
				: new QuickFix[0];
		issues.error(each, MethodologyPackage.Literals.IDENTIFIED__NAME, "The id `" + each.getName() + "` is that of the " + Terms.of(other.eClass()) + " "
				+ Places.line(other, each) + ", which this variant has too; write `replace " + each.getName() + " by` in front of the new " + kind
				+ ", or give it another id.", fixes);
	}

	/** The next id in the row that is free; where an id was found free before, the search goes on after it. */
	private static String freeName(String name, Set<String> taken, Map<String, Long> next) {
		Matcher number = NUMBERED.matcher(name);
		boolean numbered = number.matches();
		String stem = numbered ? number.group(1) : name + "-";
		String format = numbered ? "%0" + number.group(2).length() + "d" : "%d";
		long candidate = next.getOrDefault(name, numbered ? Long.parseLong(number.group(2)) + 1 : 2);
		while (!taken.add(stem + String.format(format, candidate))) {
			candidate++;
		}
		next.put(name, candidate + 1);
		return stem + String.format(format, candidate);
	}
}
