package org.criticalfriend.documents.wording;

import java.util.List;
import java.util.regex.Pattern;

/** Services that put nouns into the plural, alone or with a number. */
public class Nouns {

	private static final List<String> ADDITIONS = List.of(" of ", " for ", " to ", " in ", " at ", " with ", " from ", " on ");

	/** Words with a plural of their own, and the ends of such words; each has the same first letter in both. */
	private static final List<Ending> IRREGULAR = List.of(new Ending("child", "children"), new Ending("person", "people"), new Ending("human", "humans"),
			new Ending("man", "men"), new Ending("half", "halves"), new Ending("life", "lives"), new Ending("wife", "wives"), new Ending("foot", "feet"),
			new Ending("criterion", "criteria"), new Ending("series", "series"), new Ending("sis", "ses"), new Ending("staff", "staff"),
			new Ending("police", "police"), new Ending("evidence", "evidence"), new Ending("information", "information"));
	private static final Pattern CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y", Pattern.CASE_INSENSITIVE);
	private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)", Pattern.CASE_INSENSITIVE);

	/** The number with its noun: "1 day", "5 days", "3 members of staff". */
	public String counted(Integer number, String noun) {
		return number + " " + (number == 1 ? noun : plural(noun));
	}

	/** Several of what a noun names: "agencies", "children", "inquiries", "areas for consideration", "social workers". */
	public String plural(String noun) {
		int end = ADDITIONS.stream().mapToInt(noun::indexOf).filter(place -> place > 0).min().orElse(noun.length());
		return pluralOfLast(noun.substring(0, end)) + noun.substring(end);
	}

	private static String pluralOfLast(String words) {
		for (Ending ending : IRREGULAR) {
			int start = words.length() - ending.singular().length();
			if (words.regionMatches(true, start, ending.singular(), 0, ending.singular().length())) {
				return words.substring(0, start + 1) + ending.plural().substring(1);
			}
		}
		if (CONSONANT_AND_Y.matcher(words).matches()) {
			return words.substring(0, words.length() - 1) + "ies";
		}
		return words + (SIBILANT.matcher(words).matches() ? "es" : "s");
	}

	private record Ending(String singular, String plural) {
	}
}
