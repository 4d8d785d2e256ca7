package org.criticalfriend.dsl.validation;

import java.util.List;

import org.criticalfriend.methodology.MethodologyPackage;
import org.criticalfriend.methodology.Party;

/** One party at most is the host. */
public class OneHostCheck implements Check {

	@Override
	public void inspect(CheckedMethodology methodology, Issues issues) {
		List<Party> hosts = methodology.all(Party.class).stream().filter(Party::isHost).toList();
		for (Party other : hosts.subList(Math.min(1, hosts.size()), hosts.size())) {
			issues.error(other, MethodologyPackage.Literals.PARTY__HOST, "The host is `" + hosts.get(0).getName() + "` already, "
					+ Places.line(hosts.get(0), other) + "; a review has one host, so remove the word `host` here.",
					Places.replace(other, MethodologyPackage.Literals.PARTY__HOST, "", "Remove the word `host`"));
		}
	}
}
