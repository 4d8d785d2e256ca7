package org.criticalfriend.planning.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days on which a council differs from its nation. Each line names a day, or the first and last of several, whether
 * they are working days, and why:
 *
 * <pre>
 * # Northmoor Council
 * 2026-12-24 closed Council shut
 * 2026-12-29 to 2026-12-31 closed Council shut
 * 2027-05-03 working
 * </pre>
 */
public final class LocalDaysReader {

	private static final Pattern WORD = Pattern.compile("\\S+");
	private static final String EXAMPLE = "for example `2026-12-24 closed Council shut`";
	private static final int LONGEST = 366;

	private final String file;
	private final Map<LocalDate, LocalDay> days = new HashMap<>();
	private final Map<LocalDate, Integer> lines = new HashMap<>();
	private final List<LineProblem> problems = new ArrayList<>();
	private int line;

	private LocalDaysReader(String file) {
		this.file = file;
	}

	/**
	 * Reads the file's text. Never throws for bad input; what is wrong is in the result's problems.
	 *
	 * @param file what the problems call the file
	 */
	public static LocalDays read(String file, String text) {
		LocalDaysReader reader = new LocalDaysReader(file);
		text.lines().forEach(reader::readLine);
		return new LocalDays(reader.days, reader.problems);
	}

	private void readLine(String text) {
		line++;
		String content = text.startsWith("\uFEFF") && line == 1 ? " " + text.substring(1) : text;
		Matcher words = WORD.matcher(content);
		if (!words.find() || words.group().startsWith("#")) {
			return;
		}
		int start = words.start();
		Optional<LocalDate> first = date(words);
		Optional<LocalDate> last = first;
		boolean more = words.find();
		if (more && words.group().equals("to")) {
			more = words.find();
			last = more ? date(words) : Optional.empty();
			more = more && words.find();
		}
		if (first.isEmpty() || last.isEmpty() && more) {
			return;
		}
		if (!more) {
			problem(content.stripTrailing().length(), "Say whether the day is `closed` or `working`, " + EXAMPLE + ".");
		} else if (!words.group().equals("closed") && !words.group().equals("working")) {
			problem(words.start(), "A day is `closed` or `working`, not `" + words.group() + "`, " + EXAMPLE + ".");
		} else {
			add(first.get(), last.get(), new LocalDay(words.group().equals("working"), content.substring(words.end()).strip()), start);
		}
	}

	private Optional<LocalDate> date(Matcher word) {
		try {
			return Optional.of(LocalDate.parse(word.group()));
		} catch (DateTimeException noDate) {
			problem(word.start(), word.group().matches("\\d{4}-\\d{2}-\\d{2}") ? "There is no day `" + word.group() + "`; correct the date."
					: "`" + word.group() + "` is no date; write year, month and day, " + EXAMPLE + ".");
			return Optional.empty();
		}
	}

	private void add(LocalDate first, LocalDate last, LocalDay day, int column) {
		long further = ChronoUnit.DAYS.between(first, last);
		if (further < 0) {
			problem(column, "`" + last + "` comes before `" + first + "`; write the earlier day first.");
		} else if (further >= LONGEST) {
			problem(column, "From `" + first + "` to `" + last + "` is more than a year; correct one of the dates.");
		} else {
			first.datesUntil(last.plusDays(1)).forEach(date -> add(date, day, column));
		}
	}

	private void add(LocalDate date, LocalDay day, int column) {
		Integer earlier = lines.putIfAbsent(date, line);
		if (earlier == null) {
			days.put(date, day);
		} else if (earlier != line) {
			problem(column, "`" + date + "` was already named in line " + earlier + "; remove one of the lines.");
		}
	}

	private void problem(int index, String message) {
		problems.add(new LineProblem(file, line, index + 1, message));
	}
}
