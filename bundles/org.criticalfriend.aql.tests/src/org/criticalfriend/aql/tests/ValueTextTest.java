package org.criticalfriend.aql.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.criticalfriend.aql.values.Nothing;
import org.criticalfriend.aql.values.ValueText;
import org.junit.jupiter.api.Test;

/** Values as text. */
class ValueTextTest {

	@Test
	void singleValues() {
		VisitModel model = new VisitModel();
		assertEquals("", ValueText.of(null));
		assertEquals("", ValueText.of(Nothing.NOTHING));
		assertEquals("a\nb", ValueText.of("a\nb"));
		assertEquals("-3", ValueText.of(-3));
		assertEquals("9223372036854775807", ValueText.of(Long.MAX_VALUE));
		assertEquals("1.0", ValueText.of(1.0));
		assertEquals("1.0E8", ValueText.of(100000000.0));
		assertEquals("1.0E-5", ValueText.of(0.00001));
		assertEquals("0.30000000000000004", ValueText.of(0.1 + 0.2));
		assertEquals("1.5", ValueText.of(1.5f));
		assertEquals("true", ValueText.of(true));
		assertEquals("all done", ValueText.of(model.metamodel.state.getEEnumLiteral("done")));
	}

	@Test
	void collectionsAreJoinedFlat() {
		assertEquals("1ab2.5", ValueText.of(Arrays.asList(1, null, List.of("a", Set.of("b")), Nothing.NOTHING, 2.5)));
		assertEquals("", ValueText.of(List.of()));
	}

	@Test
	void textsAreAppendedToWhatIsThere() {
		StringBuilder target = new StringBuilder("x");
		ValueText.append(target, List.of(1, 2L, 0.5, 1.5f, false, "y"));
		assertEquals("x120.51.5falsey", target.toString());
	}
}
