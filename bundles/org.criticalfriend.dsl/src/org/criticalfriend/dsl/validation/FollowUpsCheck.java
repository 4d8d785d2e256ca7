package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Question;

/**
 * A follow-up question is asked after some answers and not after others, and after yes or no only where that can be answered.
 * That its levels exist is a matter of their names.
 */
public class FollowUpsCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Question question : methodology.all(Question.class)) {
			Set<Level> levels = question.getFollowUps().isEmpty() ? Set.of() : levelsOf(question);
			for (FollowUp followUp : question.getFollowUps()) {
				if ((followUp.isYes() || followUp.isNo()) && question.getAnswers().stream().noneMatch(answer -> answer.getKind() == AnswerKind.YES_NO)) {
					issues.error(followUp, followUp.isYes() ? MethodologyPackage.Literals.FOLLOW_UP__YES : MethodologyPackage.Literals.FOLLOW_UP__NO,
							"Nothing can follow on `" + (followUp.isYes() ? "yes" : "no") + "`: `" + question.getName()
									+ "` is not answered with yes or no; give it the answer `yes or no`, or name levels of its scale.");
				}
				if (!levels.isEmpty() && followUp.getLevels().containsAll(levels)) {
					issues.warning(followUp, MethodologyPackage.Literals.FOLLOW_UP__LEVELS, "This follow-up comes after every answer to `" + question.getName()
							+ "`; make it a question of its own, or leave out the answers after which it is not asked.");
				}
			}
		}
	}

	private static Set<Level> levelsOf(Question question) {
		Set<Level> levels = new HashSet<>();
		for (Answer answer : question.getAnswers()) {
			if (answer.getScale() != null && !answer.getScale().eIsProxy()) {
				levels.addAll(answer.getScale().getLevels());
			}
		}
		return levels;
	}
}
