package org.criticalfriend.dsl.tests.validation;

import org.criticalfriend.dsl.validation.KloesInformedCheck;
import org.junit.jupiter.api.Test;

class KloesInformedCheckTest {

	@Test
	void acceptsKloesThatSomethingInforms() {
		Checked text = Checked.by(KloesInformedCheck.class, """
				kloe K-1 "One"
				kloe K-2 "Two"
				theme T-1 "Theme"
				coverage C-1 "List" { ask C-1.1 "What?" }
				evidence Plans "Plans" { document D-1 "Plan" informs K-1 }
				form F "F" informs K-2 { }
				interview guide G "G" informs T-1 { }
				""");
		text.findsNothing();
	}

	@Test
	void acceptsWhatInformsAll() {
		Checked text = Checked.by(KloesInformedCheck.class, """
				kloe K-1 "One"
				kloe K-2 "Two"
				evidence Plans "Plans" { document D-1 "Plan" informs all }
				""");
		text.findsNothing();
	}

	@Test
	void warnsOfAKloeThatNothingInforms() {
		Checked text = Checked.by(KloesInformedCheck.class, """
				kloe K-1 "One"
				""");
		text.finds("2:6: warning: Nothing informs `K-1`; write `informs K-1` at the documents, forms or guides that do.");
	}
}
