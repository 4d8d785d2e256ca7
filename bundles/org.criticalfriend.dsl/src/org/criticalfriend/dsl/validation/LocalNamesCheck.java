package org.criticalfriend.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.Aspect;
import org.criticalfriend.methodology.Form;
import org.criticalfriend.methodology.FormSection;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Scale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The levels of one scale, the answers and aspects of one question and the columns of one table have different names. */
public class LocalNamesCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		for (Scale scale : methodology.all(Scale.class)) {
			check(scale.getLevels(), Level::getName, MethodologyPackage.Literals.LEVEL__NAME, "level", "scale `" + scale.getName() + "`", issues);
		}
		for (Question question : methodology.all(Question.class)) {
			String place = "question `" + question.getName() + "`";
			check(question.getAnswers(), Answer::getName, MethodologyPackage.Literals.ANSWER__NAME, "answer", place, issues);
			check(question.getAspects(), Aspect::getName, MethodologyPackage.Literals.ASPECT__NAME, "aspect", place, issues);
		}
		for (Form form : methodology.all(Form.class)) {
			check(form.getColumns(), Answer::getName, MethodologyPackage.Literals.ANSWER__NAME, "column", "form `" + form.getName() + "`", issues);
		}
		for (FormSection section : methodology.all(FormSection.class)) {
			check(section.getColumns(), Answer::getName, MethodologyPackage.Literals.ANSWER__NAME, "column", "section \"" + section.getTitle() + "\"", issues);
		}
	}

	private static <T extends EObject> void check(List<T> members, Function<T, String> nameOf, EStructuralFeature feature, String kind, String owner,
			Issues issues) {
		Set<String> names = new HashSet<>();
		for (T member : members) {
			String name = nameOf.apply(member);
			if (name != null && !names.add(name)) {
				issues.error(member, feature, "The " + owner + " has two " + kind + "s `" + name + "`; give this one another name.");
			}
		}
	}
}
