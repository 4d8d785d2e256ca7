package org.criticalfriend.dsl.validation;

import org.criticalfriend.methodology.AnswerFormat;
import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.MethodologyPackage;

/** An answer that is a list has room for at least one item. */
public class ListLengthCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (AnswerFormat format : methodology.all(AnswerFormat.class)) {
			if (format.getKind() == AnswerKind.LIST && format.getCount() == 0) {
				issues.error(format, MethodologyPackage.Literals.ANSWER_FORMAT__COUNT, "A list of 0 items has room for nothing; say how many, for example `3 items`.");
			}
		}
	}
}
