package org.criticalfriend.dsl.validation;

import java.util.List;

/** All checks of the language, in the order in which they run. */
public class Checks {

	private final List<Check> all = List.of(
			new IncludesCheck(), new ImportsCheck(), new BaseCheck(),
			new OneChangeEachCheck(), new GoneTargetsCheck(), new AdditionsFitCheck(), new ChangesFitCheck(), new DanglingReferencesCheck(),
			new ReuseCirclesCheck(),
			new UniqueIdsCheck(), new DivisionNumbersCheck(), new LocalNamesCheck(), new RepeatedNamesCheck(), new OneHostCheck(),
			new StageDaysCheck(), new StageCyclesCheck(), new DeadlinesCheck(),
			new ProgrammeDaysCheck(), new SlotTimesCheck(), new SlotStreamsCheck(), new DoubleBookingCheck(), new ActivityMinutesCheck(),
			new FormsFilledCheck(), new ScaleLevelsCheck(), new ListLengthCheck(), new FollowUpsCheck(), new SampleSizeCheck(),
			new KloesInformedCheck(), new PlaceholdersCheck(), new OptionsOfferedCheck(), new ConditionsCheck());

	/** The checks; each class holds one rule. */
	public List<Check> all() {
		return all;
	}
}
