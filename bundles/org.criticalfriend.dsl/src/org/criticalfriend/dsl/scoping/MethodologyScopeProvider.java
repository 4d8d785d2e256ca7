package org.criticalfriend.dsl.scoping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.Change;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Scale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;

import com.google.inject.Inject;

/**
 * A name may be used anywhere in the files of its methodology, of its variants and of what imports its library; a level only
 * where its scale is the one answered on. The changes of a variant, and definitions that reuse another, mean what was there
 * before when a name has been given again.
 */
public class MethodologyScopeProvider implements IScopeProvider {

	private final MethodologyFiles files;

	@Inject
	public MethodologyScopeProvider(MethodologyFiles files) {
		this.files = files;
	}

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference == MethodologyPackage.Literals.FOLLOW_UP__LEVELS) {
			return levelsFor(context);
		}
		KnownNames names = KnownNames.in(context.eResource(), files);
		if (reference == MethodologyPackage.Literals.REUSABLE__USES) {
			return names.inheritedFirst(MethodologyPackage.Literals.REUSABLE.isSuperTypeOf(context.eClass()) ? context.eClass() : reference.getEReferenceType());
		}
		return context instanceof Change ? names.inheritedFirst(reference.getEReferenceType()) : names.ownFirst(reference.getEReferenceType());
	}

	private static IScope levelsFor(EObject context) {
		EObject asked = context instanceof FollowUp ? context.eContainer() : context;
		if (asked instanceof Question question) {
			List<Level> levels = answersOf(question).stream().map(Answer::getScale).filter(Scale.class::isInstance)
					.flatMap(scale -> scale.getLevels().stream()).toList();
			return Scopes.scopeFor(levels, level -> level.getName() == null ? null : QualifiedName.create(level.getName()), IScope.NULLSCOPE);
		}
		return IScope.NULLSCOPE;
	}

	/** Its own answers, or, without any, those of the question whose content it takes over. */
	private static List<Answer> answersOf(Question question) {
		Set<Question> seen = new HashSet<>();
		Question current = question;
		while (current.getAnswers().isEmpty() && seen.add(current) && current.getUses() instanceof Question used) {
			current = used;
		}
		return current.getAnswers();
	}
}
