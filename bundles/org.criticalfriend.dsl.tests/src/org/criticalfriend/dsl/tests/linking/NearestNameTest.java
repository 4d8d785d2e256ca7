package org.criticalfriend.dsl.tests.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.criticalfriend.dsl.linking.NearestName;
import org.junit.jupiter.api.Test;

class NearestNameTest {

	@Test
	void findsTheNameWithTheFewestDifferences() {
		assertEquals(Optional.of("Peer3"), NearestName.to("Per3", List.of("Peer1", "Peer3", "TeamLeader")));
	}

	@Test
	void takesTheFirstOfEquallyNearNames() {
		assertEquals(Optional.of("Peer1"), NearestName.to("Peer4", List.of("Peer1", "Peer3")));
	}

	@Test
	void doesNotMindTheCaseOfLetters() {
		assertEquals(Optional.of("TeamLeader"), NearestName.to("teamleader", List.of("TeamLeaders", "TeamLeader")));
	}

	@Test
	void suggestsNothingThatIsFarAway() {
		assertEquals(Optional.empty(), NearestName.to("Sponsor", List.of("Peer1", "Coordinator")));
	}
}
