package org.criticalfriend.dsl.linking;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.criticalfriend.methodology.AnswerKind;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Question;
import org.criticalfriend.methodology.assembly.Terms;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

import com.google.inject.Inject;

/** Says of a name nobody defines what was expected and which name may have been meant; the latter is the data. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

	private final IScopeProvider scopes;
	private final IResourceScopeCache cache;

	@Inject
	public LinkingMessages(IScopeProvider scopes, IResourceScopeCache cache) {
		this.scopes = scopes;
		this.cache = cache;
	}

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		EClass expected = context.getReference() == MethodologyPackage.Literals.REUSABLE__USES ? context.getContext().eClass()
				: context.getReference().getEReferenceType();
		String name = linkText(context);
		if (context.getReference() == MethodologyPackage.Literals.FOLLOW_UP__LEVELS && !isAnsweredOnScale(context.getContext())) {
			return error("Nothing can follow on `" + name + "`: " + questionAround(context.getContext()) + (isYesOrNo(context.getContext())
					? " is answered with yes or no; write `when yes` or `when no`." : " is not answered on a scale; give it an answer such as `one of` and the id of a scale."));
		}
		Set<String> possible = possibleNames(context.getContext(), context.getReference());
		Optional<String> nearest = NearestName.to(name, possible);
		String message = "There is no " + Terms.of(expected) + " `" + name + "`"
				+ nearest.map(found -> "; did you mean `" + found + "`?").orElse(possible.isEmpty()
						? ", and none is defined in this methodology."
						: "; define it or use a name that exists.");
		return error(message, nearest.map(found -> new String[] { found }).orElse(new String[0]));
	}

	/** The names that a reference can lead to; for most references they are the same everywhere in a file, and kept. */
	private Set<String> possibleNames(EObject from, EReference reference) {
		boolean local = reference == MethodologyPackage.Literals.FOLLOW_UP__LEVELS || reference == MethodologyPackage.Literals.REUSABLE__USES;
		return local ? collectNames(from, reference)
				: cache.get(Tuples.pair(LinkingMessages.class, reference), from.eResource(), () -> collectNames(from, reference));
	}

	private Set<String> collectNames(EObject from, EReference reference) {
		Set<String> names = new LinkedHashSet<>();
		for (IEObjectDescription description : scopes.getScope(from, reference).getAllElements()) {
			names.add(description.getName().toString());
		}
		return names;
	}

	private static DiagnosticMessage error(String message, String... data) {
		return new DiagnosticMessage(message, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, data);
	}

	private static boolean isAnsweredOnScale(EObject followUp) {
		return followUp.eContainer() instanceof Question question && question.getAnswers().stream().anyMatch(answer -> answer.getScale() != null);
	}

	private static boolean isYesOrNo(EObject followUp) {
		return followUp.eContainer() instanceof Question question && question.getAnswers().stream().anyMatch(answer -> answer.getKind() == AnswerKind.YES_NO);
	}

	private static String questionAround(EObject followUp) {
		return followUp.eContainer() instanceof Question question ? "`" + question.getName() + "`" : "the question";
	}

	private static String linkText(ILinkingDiagnosticContext context) {
		try {
			return context.getLinkText();
		} catch (RuntimeException unreadable) {
			return "";
		}
	}
}
