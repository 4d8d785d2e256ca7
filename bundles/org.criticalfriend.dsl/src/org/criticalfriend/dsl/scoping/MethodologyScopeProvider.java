package org.criticalfriend.dsl.scoping;

import java.util.List;

import org.criticalfriend.methodology.Answer;
import org.criticalfriend.methodology.FollowUp;
import org.criticalfriend.methodology.Level;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.Scale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

import com.google.inject.Inject;

/** A name may be used anywhere in the files of its methodology; a level only where its scale is the one answered on. */
public class MethodologyScopeProvider implements IScopeProvider {

	private final MethodologyFiles files;
	private final IResourceDescription.Manager descriptions;

	@Inject
	public MethodologyScopeProvider(MethodologyFiles files, IResourceDescription.Manager descriptions) {
		this.files = files;
		this.descriptions = descriptions;
	}

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference == MethodologyPackage.Literals.FOLLOW_UP__LEVELS) {
			return levelsFor(context);
		}
		IScope scope = IScope.NULLSCOPE;
		List<Resource> resources = files.of(context.eResource());
		for (Resource resource : resources) {
			IResourceDescription description = descriptions.getResourceDescription(resource);
			scope = SelectableBasedScope.createScope(scope, description, reference.getEReferenceType(), false);
		}
		return scope;
	}

	private static IScope levelsFor(EObject context) {
		EObject asked = context instanceof FollowUp ? context.eContainer() : context;
		if (asked instanceof Question question) {
			List<Level> levels = question.getAnswers().stream().map(Answer::getScale).filter(Scale.class::isInstance)
					.flatMap(scale -> scale.getLevels().stream()).toList();
			return Scopes.scopeFor(levels, level -> level.getName() == null ? null : QualifiedName.create(level.getName()), IScope.NULLSCOPE);
		}
		return IScope.NULLSCOPE;
	}
}
