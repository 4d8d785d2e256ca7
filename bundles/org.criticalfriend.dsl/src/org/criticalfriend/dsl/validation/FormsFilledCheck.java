package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.methodology.ActivityType;
import org.criticalfriend.methodology.Element;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Questionnaire;
import org.criticalfriend.methodology.SubjectKind;
import org.criticalfriend.methodology.Task;

/**
 * Somebody fills in each form: those named after {@code by}, whoever does an activity or a task that completes or delivers
 * it, or, for a questionnaire, its respondents.
 */
public class FormsFilledCheck implements Check {

	@Override
	public boolean concernsLibraries() {
		return false;
	}

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Set<Element> used = new HashSet<>();
		methodology.all(ActivityType.class).forEach(activity -> used.add(activity.getCompletes()));
		methodology.all(Task.class).forEach(task -> used.addAll(task.getDelivers()));
		for (Form form : methodology.all(Form.class)) {
			if (form.getFilledBy().isEmpty() && !used.contains(form) && !hasRespondents(form)) {
				issues.warning(form, MethodologyPackage.Literals.IDENTIFIED__NAME, "Nobody fills in `" + form.getName()
						+ "`; say who does, for example `by Peer1`" + (form instanceof Questionnaire ? ", or to whom it goes with `audience`"
								: ", or let an activity complete it") + ".");
			}
		}
	}

	private static boolean hasRespondents(Form form) {
		return form instanceof Questionnaire questionnaire && (!questionnaire.getAudiences().isEmpty() || !questionnaire.getFields().isEmpty()
				|| questionnaire.getSubject() != null && questionnaire.getSubject().getKind() == SubjectKind.PERSON);
	}
}
