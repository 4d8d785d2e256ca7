package org.criticalfriend.dsl.formatting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.criticalfriend.dsl.MethodologyLanguageStandaloneSetup;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.StringInputStream;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Lays out the text of a methodology file; comments and the meaning stay. */
public class Formatting {

	private final Provider<XtextResource> resources;
	private final Provider<IFormatter2> formatters;
	private final Provider<FormatterRequest> requests;
	private final Provider<TextRegionAccessBuilder> regions;

	@Inject
	public Formatting(Provider<XtextResource> resources, Provider<IFormatter2> formatters, Provider<FormatterRequest> requests,
			Provider<TextRegionAccessBuilder> regions) {
		this.resources = resources;
		this.formatters = formatters;
		this.requests = requests;
		this.regions = regions;
	}

	/** A formatter for use outside a dependency injection container. */
	public static Formatting standalone() {
		return new MethodologyLanguageStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(Formatting.class);
	}

	/**
	 * The text, laid out. Line ends stay as they are in the first line.
	 *
	 * @throws SyntaxErrorsException if the text does not follow the grammar; it is not touched then
	 */
	public String format(String text) throws SyntaxErrorsException {
		int firstLineEnd = text.indexOf('\n');
		boolean windows = firstLineEnd > 0 && text.charAt(firstLineEnd - 1) == '\r';
		try {
			String formatted = formatLines(text.replace("\r\n", "\n").replace('\r', '\n'));
			return windows ? formatted.replace("\n", "\r\n") : formatted;
		} catch (StackOverflowError | ParseException nested) {
			throw new SyntaxErrorsException(1, "The blocks of this text are nested too deeply to be read; are there too many `{`?");
		}
	}

	/**
	 * Whether formatting would not change the text.
	 *
	 * @throws SyntaxErrorsException if the text does not follow the grammar
	 */
	public boolean isFormatted(String text) throws SyntaxErrorsException {
		return format(text).equals(text);
	}

	private String formatLines(String text) throws SyntaxErrorsException {
		XtextResource resource = resources.get();
		resource.setURI(URI.createURI("memory:/text.methodology"));
		try {
			resource.load(new StringInputStream(text, "UTF-8"), null);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		for (INode error : resource.getParseResult().getSyntaxErrors()) {
			throw new SyntaxErrorsException(error.getStartLine(), error.getSyntaxErrorMessage().getMessage());
		}
		ITextRegionAccess access = regions.get().forNodeModel(resource).create();
		FormatterRequest request = requests.get();
		request.setTextRegionAccess(access);
		request.setAllowIdentityEdits(false);
		return apply(formatters.get().format(request), text);
	}

	private static String apply(List<ITextReplacement> replacements, String text) {
		List<ITextReplacement> sorted = new ArrayList<>(replacements);
		sorted.sort(Comparator.comparingInt(ITextReplacement::getOffset));
		StringBuilder result = new StringBuilder(text.length() + text.length() / 8);
		int copied = 0;
		for (ITextReplacement replacement : sorted) {
			result.append(text, copied, replacement.getOffset()).append(replacement.getReplacementText());
			copied = replacement.getEndOffset();
		}
		return result.append(text, copied, text.length()).toString();
	}
}
