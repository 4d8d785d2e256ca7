package org.criticalfriend.methodology.inventory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.Appendix;
import org.criticalfriend.methodology.Chapter;
import org.criticalfriend.methodology.Checklist;
import org.criticalfriend.methodology.Evidence;
import org.criticalfriend.methodology.Facility;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.KloeKind;
import org.criticalfriend.methodology.Letter;
import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.Option;
import org.criticalfriend.methodology.Party;
import org.criticalfriend.methodology.Policy;
import org.criticalfriend.methodology.Programme;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.Report;
import org.criticalfriend.methodology.Responsibilities;
import org.criticalfriend.methodology.Role;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.methodology.Scale;
import org.criticalfriend.methodology.Slides;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.methodology.Strand;
import org.criticalfriend.methodology.Suggestion;

/** What a methodology consists of, in numbers. The entries and what they count are described in {@code docs/inventory.md}. */
public final class Inventory {

	private final Map<String, Count> counts = new LinkedHashMap<>();

	private Inventory(Stock stock) {
		enquiry(stock);
		people(stock);
		timetable(stock);
		evidence(stock);
		forms(stock);
		writing(stock);
	}

	/** The inventory of a methodology that has been put together from its files. */
	public static Inventory of(Methodology methodology) {
		return new Inventory(new Stock(methodology.getElements()));
	}

	/** The entries by their names, in a fixed order; the same for every methodology. */
	public Map<String, Count> counts() {
		return Collections.unmodifiableMap(counts);
	}

	private void enquiry(Stock stock) {
		Stock.Kind<Kloe> kloes = stock.of(Kloe.class).only(kloe -> kloe.getKind() != KloeKind.COVERAGE);
		counts.put("kloes", kloes.total());
		counts.put("themes", kloes.only(kloe -> kloe.getKind() == KloeKind.THEME).total());
		counts.put("coverageLists", stock.of(Kloe.class).only(kloe -> kloe.getKind() == KloeKind.COVERAGE).total());
		counts.put("prompts", kloes.perKloe(kloe -> kloe.getPrompts().size()));
		counts.put("promptsOfAllLevels", kloes.perKloe(kloe -> Contents.promptsOfAllLevels(kloe.getPrompts())));
		counts.put("strands", stock.of(Strand.class).total());
		counts.put("optionalStrands", stock.of(Strand.class).only(Strand::isOptional).total());
		counts.put("options", stock.of(Option.class).only(option -> !(option instanceof Strand)).total());
	}

	private void people(Stock stock) {
		Stock.Kind<Role> roles = stock.of(Role.class);
		counts.put("parties", stock.of(Party.class).total());
		counts.put("roles", roles.only(role -> !Contents.isHost(role)).total());
		counts.put("hostRoles", roles.only(Contents::isHost).total());
		counts.put("roleDuties", roles.perElement(role -> role.getDuties().size()));
		counts.put("responsibilities", stock.of(Responsibilities.class).perElement(list -> list.getDuties().size()));
		counts.put("equipment", stock.of(Facility.class).perElement(facility -> facility.getEquipment().size()));
		counts.put("policies", stock.of(Policy.class).total());
	}

	private void timetable(Stock stock) {
		Stock.Kind<Programme> programmes = stock.of(Programme.class);
		counts.put("stages", stock.of(Stage.class).total());
		counts.put("tasks", stock.of(Stage.class).sum(stage -> stage.getTasks().size()));
		counts.put("programmes", programmes.perElement(programme -> programme.getDays().size()));
		counts.put("programmeDays", programmes.sum(programme -> programme.getDays().size()));
		counts.put("programmeSlots", programmes.sum(Contents::slots));
		counts.put("programmeRules", programmes.sum(programme -> programme.getRules().size()));
		counts.put("activities", stock.of(ActivityType.class).total());
		counts.put("suggestions", stock.of(Suggestion.class).total());
	}

	private void evidence(Stock stock) {
		counts.put("evidence", stock.of(Evidence.class).perElement(evidence -> evidence.getDocuments().size()));
		counts.put("requests", stock.of(Evidence.class).sum(evidence -> evidence.getDocuments().size()));
		counts.put("samples", stock.of(Sample.class).perElement(sample -> sample.getColumns().size()));
	}

	private void forms(Stock stock) {
		Stock.Kind<Form> all = stock.of(Form.class);
		counts.put("scales", stock.of(Scale.class).perElement(scale -> scale.getLevels().size()));
		counts.put("forms", all.only(form -> !(form instanceof Questionnaire)).perElement(Contents::rows));
		counts.put("questionnaires", stock.of(Questionnaire.class).perElement(Contents::rows));
		counts.put("formFields", all.perElement(Contents::fields));
		counts.put("followUps", all.perElement(Contents::followUps));
		counts.put("guides", stock.of(Guide.class).perElement(Contents::prompts));
		counts.put("checklists", stock.of(Checklist.class).perElement(checklist -> checklist.getItems().size()));
	}

	private void writing(Stock stock) {
		counts.put("letters", stock.of(Letter.class).total());
		counts.put("letterSections", stock.of(Letter.class).perElement(letter -> letter.getSections().size()));
		counts.put("slides", stock.of(Slides.class).sum(slides -> slides.getSections().size()));
		counts.put("reports", stock.of(Report.class).total());
		counts.put("chapters", stock.of(Chapter.class).total());
		counts.put("appendices", stock.of(Appendix.class).total());
	}
}
