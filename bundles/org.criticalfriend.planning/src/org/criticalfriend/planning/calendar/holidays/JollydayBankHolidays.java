package org.criticalfriend.planning.calendar.holidays;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.criticalfriend.methodology.Calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** The bank holidays that the jollyday library keeps. England and Wales have the same; the library lists them apart. */
public final class JollydayBankHolidays implements BankHolidays {

	private final HolidayManager holidays;
	private final String region;

	/** @param nation whose bank holidays are meant */
	public JollydayBankHolidays(Calendar nation) {
		holidays = unitedKingdom();
		region = switch (nation) {
		case ENGLAND_AND_WALES -> "eng";
		case SCOTLAND -> "sct";
		case NORTHERN_IRELAND -> "nir";
		};
	}

	@Override
	public Map<LocalDate, String> in(int year) {
		Map<LocalDate, String> names = new HashMap<>();
		for (Holiday holiday : holidays.getHolidays(Year.of(year), region)) {
			names.put(holiday.getDate(), holiday.getDescription(Locale.UK) + (holiday.getObservedDate().isPresent() ? " (substitute day)" : ""));
		}
		return names;
	}

	/** The library looks for its services with the loader of the thread, which in OSGi knows none of them. */
	private static HolidayManager unitedKingdom() {
		Thread thread = Thread.currentThread();
		ClassLoader loader = thread.getContextClassLoader();
		thread.setContextClassLoader(JollydayBankHolidays.class.getClassLoader());
		try {
			Properties properties = new Properties();
			properties.setProperty("configuration.service.impl", BuiltInHolidays.class.getName());
			return HolidayManager.getInstance(ManagerParameters.create("gb", properties));
		} finally {
			thread.setContextClassLoader(loader);
		}
	}
}
