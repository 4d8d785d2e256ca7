package org.criticalfriend.review.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.criticalfriend.methodology.Guide;
import org.criticalfriend.methodology.Kloe;
import org.criticalfriend.methodology.Prompt;
import org.criticalfriend.review.Finding;
import org.criticalfriend.review.FormAnswer;
import org.criticalfriend.review.FilledForm;
import org.criticalfriend.review.Receipt;
import org.criticalfriend.review.Review;
import org.criticalfriend.review.Session;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells which prompts were taken up. A prompt is when somebody names its id in a finding, a note, a comment or an answer, when a session was
 * held with a guide that asks the same, or when one of the finer prompts below it is. A prompt that no guide asks is also taken up as soon as
 * anything informs its key line of enquiry, for the methodology does not say what else would answer it.
 */
final class Prompts {

	private static final Pattern ID = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*(?:\\.[\\p{L}\\p{N}_-]+)*");

	private final Set<String> named = new HashSet<>();
	private final Set<String> inGuides = new HashSet<>();
	private final Set<String> asked = new HashSet<>();

	Prompts(Review review) {
		for (EObject element : review.getMethodology().getElements()) {
			if (element instanceof Guide guide) {
				collect(guide, inGuides);
			}
		}
		for (Session session : review.getSessions()) {
			names(session.getNote());
			if (Coverage.isHeld(session) && session.getType() != null) {
				session.getType().getFollows().forEach(guide -> collect(guide, asked));
			}
		}
		review.getRequests().stream().map(Receipt::getComment).forEach(this::names);
		review.getFindings().stream().map(Finding::getText).forEach(this::names);
		for (FilledForm copy : review.getForms()) {
			for (FormAnswer answer : copy.getAnswers()) {
				answer.getValues().forEach(this::names);
			}
		}
	}

	private void names(String text) {
		if (text != null) {
			for (Matcher id = ID.matcher(text); id.find();) {
				named.add(id.group());
			}
		}
	}

	private static void collect(Guide guide, Set<String> words) {
		guide.eAllContents().forEachRemaining(each -> {
			if (each instanceof Prompt prompt) {
				words.add(said(prompt));
			}
		});
	}

	/** What is said twice comes from the same definition: a methodology is put together from copies. */
	private static String said(Prompt prompt) {
		return Objects.requireNonNullElse(prompt.getText(), "").strip().replaceAll("\\s+", " ");
	}

	/** The prompts of a key line of enquiry that nobody took up, in its order; finer ones are left out where the one above is open as a whole. */
	List<Prompt> open(Kloe kloe, boolean informed) {
		List<Prompt> open = new ArrayList<>();
		kloe.getPrompts().forEach(prompt -> collectOpen(prompt, informed, open));
		return open;
	}

	/** Adds what is open of a prompt and those below it, and says whether any of it was taken up. */
	private boolean collectOpen(Prompt prompt, boolean informed, List<Prompt> open) {
		List<Prompt> below = new ArrayList<>();
		boolean taken = isTakenUp(prompt, informed);
		for (Prompt finer : prompt.getPrompts()) {
			taken |= collectOpen(finer, informed, below);
		}
		if (taken) {
			open.addAll(below);
		} else {
			open.add(prompt);
		}
		return taken;
	}

	private boolean isTakenUp(Prompt prompt, boolean informed) {
		String said = said(prompt);
		return named.contains(prompt.getName()) || asked.contains(said) || informed && !inGuides.contains(said);
	}
}
