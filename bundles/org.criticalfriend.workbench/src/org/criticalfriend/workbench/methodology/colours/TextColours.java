package org.criticalfriend.workbench.methodology.colours;

import java.util.EnumMap;
import java.util.Map;

import org.criticalfriend.workbench.methodology.text.Partitions;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;

/** Colours texts and comments at once as they are typed; the words between them are coloured by what they mean. */
public final class TextColours {

	private final Map<Ink, Token> tokens = new EnumMap<>(Ink.class);
	private Palette palette;

	/** Uses these colours at first. */
	public TextColours(Palette palette) {
		this.palette = palette;
	}

	/** Colours a viewer from now on. */
	public IPresentationReconciler reconciler() {
		PresentationReconciler reconciler = new PresentationReconciler();
		add(reconciler, Partitions.STATEMENTS, Ink.PLAIN);
		add(reconciler, Partitions.TEXT, Ink.TEXT);
		add(reconciler, Partitions.BLOCK, Ink.TEXT);
		add(reconciler, Partitions.COMMENT, Ink.COMMENT);
		return reconciler;
	}

	private void add(PresentationReconciler reconciler, String partition, Ink ink) {
		RuleBasedScanner scanner = new RuleBasedScanner();
		scanner.setDefaultReturnToken(tokens.computeIfAbsent(ink, each -> new Token(palette.attribute(each))));
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
		reconciler.setDamager(repairer, partition);
		reconciler.setRepairer(repairer, partition);
	}

	/** Uses other colours for what is coloured from now on. */
	public void use(Palette other) {
		palette = other;
		tokens.forEach((ink, token) -> token.setData(palette.attribute(ink)));
	}
}
