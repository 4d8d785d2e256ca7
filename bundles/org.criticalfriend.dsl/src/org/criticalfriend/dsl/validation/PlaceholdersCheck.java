package org.criticalfriend.dsl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.criticalfriend.methodology.Methodology;
import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Text;
import org.criticalfriend.review.placeholder.Placeholder;
import org.criticalfriend.review.placeholder.PlaceholderCheck;
import org.eclipse.xtext.nodemodel.INode;

/** A placeholder names something that a review has, that is not confidential, and that has a text of its own. */
public class PlaceholdersCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		Optional<Methodology> main = methodology.main();
		PlaceholderCheck check = null;
		Map<String, List<PlaceholderCheck.Fault>> known = new HashMap<>();
		for (Text text : methodology.all(Text.class)) {
			for (Placeholder placeholder : Placeholder.in(text.getText())) {
				if (main.isEmpty()) {
					return;
				}
				check = check == null ? new PlaceholderCheck(main.get()) : check;
				known.computeIfAbsent(placeholder.expression(), check::faults).forEach(fault -> report(text, placeholder, fault, issues));
			}
		}
	}

	private static void report(Text text, Placeholder placeholder, PlaceholderCheck.Fault fault, Issues issues) {
		String message = "`{" + placeholder.expression() + "}` cannot be filled in: " + fault.message() + (fault.message().endsWith("?") ? "" : ".");
		List<INode> nodes = Places.nodes(text, MethodologyPackage.Literals.TEXT__TEXT);
		int offset = nodes.isEmpty() ? -1 : offset(text.getText(), placeholder, nodes.get(0).getText());
		if (offset < 0) {
			issues.error(text, MethodologyPackage.Literals.TEXT__TEXT, message);
		} else {
			issues.error(text, nodes.get(0).getTotalOffset() + offset, placeholder.expression().length() + 2, message);
		}
	}

	/** Text as it is written differs from its value in its margin and its escapes; the same placeholder is the one of the same number. */
	private static int offset(String value, Placeholder placeholder, String written) {
		String braces = "{" + placeholder.expression() + "}";
		int offset = written.indexOf(braces);
		for (int i = value.indexOf(braces); i >= 0 && i < placeholder.start() - 1 && offset >= 0; i = value.indexOf(braces, i + 1)) {
			offset = written.indexOf(braces, offset + 1);
		}
		return offset;
	}
}
