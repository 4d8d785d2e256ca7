package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Conditional;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Insert;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Strand;
import org.eclipse.emf.ecore.EReference;

/** What depends on an option depends on one that hosts are offered, and an option that is offered changes something. */
public class OptionsOfferedCheck implements Check {

	@Override
	public boolean concernsLibraries() {
		return false;
	}

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Set<Option> used = new HashSet<>();
		for (Conditional conditional : methodology.all(Conditional.class)) {
			checkOffered(conditional, MethodologyPackage.Literals.CONDITIONAL__WITH, conditional.getWith(), issues);
			checkOffered(conditional, MethodologyPackage.Literals.CONDITIONAL__WITHOUT, conditional.getWithout(), issues);
			used.addAll(conditional.getWith());
			used.addAll(conditional.getWithout());
		}
		methodology.all(Form.class).forEach(form -> used.add(form.getStrand()));
		methodology.all(Role.class).forEach(role -> used.addAll(role.getCovers()));
		methodology.all(Insert.class).stream().flatMap(insert -> insert.getElements().stream()).filter(Option.class::isInstance)
				.forEach(element -> used.add((Option) element));
		for (Option option : methodology.all(Option.class)) {
			if (!(option instanceof Strand strand && !strand.isOptional()) && !used.contains(option)) {
				issues.warning(option, MethodologyPackage.Literals.IDENTIFIED__NAME, "Nothing depends on the option `" + option.getName()
						+ "`, so taking it changes nothing; write `with " + option.getName() + "` at what belongs to it, or remove it.");
			}
		}
	}

	private static void checkOffered(Conditional conditional, EReference feature, List<Option> options, Issues issues) {
		for (Option option : options) {
			if (option instanceof Strand strand && !strand.eIsProxy() && !strand.isOptional()) {
				QuickFix[] fixes = Places.inSameFile(strand, conditional)
						? Places.insertBefore(strand, "optional ", "Make `" + strand.getName() + "` optional")
						: new QuickFix[0];
				issues.error(conditional, feature, "The strand `" + strand.getName() + "` is part of every review, so nothing can depend on it; write `optional strand "
						+ strand.getName() + "` " + Places.line(strand, conditional) + " or remove this condition.", fixes);
			}
		}
	}
}
