package org.criticalfriend.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyFactory;
import org.criticalfriend.methodology.Policy;
import org.criticalfriend.methodology.Report;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.RoleDays;
import org.criticalfriend.methodology.Strand;
import org.criticalfriend.methodology.assembly.OptionChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptionChoiceTest {

	private static final MethodologyFactory NEW = MethodologyFactory.eINSTANCE;

	private final Methodology methodology = NEW.createMethodology();
	private final Strand night = strand("Night", true);
	private final Strand always = strand("Always", false);
	private final Report with = report("With");
	private final Report without = report("Without");
	private final Role role = NEW.createRole();

	@BeforeEach
	void build() {
		with.getWith().add(night);
		without.getWithout().add(night);
		role.setName("Peer1");
		role.getCovers().addAll(List.of(night, always));
		role.getDays().addAll(List.of(days(5, null), days(7, night)));
		methodology.getElements().addAll(List.of(night, always, with, without, role));
	}

	private static Strand strand(String name, boolean optional) {
		Strand strand = NEW.createStrand();
		strand.setName(name);
		strand.setOptional(optional);
		return strand;
	}

	private static Report report(String name) {
		Report report = NEW.createReport();
		report.setName(name);
		return report;
	}

	private static RoleDays days(int number, Strand option) {
		RoleDays days = NEW.createRoleDays();
		days.setDays(number);
		if (option != null) {
			days.getWith().add(option);
		}
		return days;
	}

	private List<String> names() {
		return methodology.getElements().stream().map(Element::getName).toList();
	}

	@Test
	void whatBelongsToAnOptionNotTakenGoesWithIt() {
		new OptionChoice(List.of()).applyTo(methodology);
		assertEquals(List.of("Always", "Without", "Peer1"), names());
		assertEquals(List.of(always), role.getCovers());
		assertEquals(List.of(5), role.getDays().stream().map(RoleDays::getDays).toList());
		assertTrue(without.getWithout().isEmpty());
	}

	@Test
	void whatBelongsToATakenOptionStaysWithoutItsCondition() {
		new OptionChoice(List.of("Night")).applyTo(methodology);
		assertEquals(List.of("Night", "Always", "With", "Peer1"), names());
		assertEquals(List.of(7), role.getDays().stream().map(RoleDays::getDays).toList());
		assertTrue(with.getWith().isEmpty());
	}

	@Test
	void aMethodologyWithoutConditionsIsLeftAlone() {
		Policy policy = NEW.createPolicy();
		Methodology plain = NEW.createMethodology();
		plain.getElements().add(policy);
		new OptionChoice(List.of()).applyTo(plain);
		assertEquals(List.of(policy), plain.getElements());
	}
}
