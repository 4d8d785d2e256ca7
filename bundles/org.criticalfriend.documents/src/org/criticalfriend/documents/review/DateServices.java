package org.criticalfriend.documents.review;

import java.util.List;

import org.criticalfriend.methodology.Identified;
import org.criticalfriend.methodology.Stage;
import org.criticalfriend.planning.deadlines.Deadline;
import org.criticalfriend.planning.deadlines.DeadlineKind;
import org.criticalfriend.planning.deadlines.Plan;
import org.criticalfriend.review.Receipt;

/** Services that say when things happen in one review. */
public class DateServices {

	private final Plan plan;

	/** The dates of this plan. */
	public DateServices(Plan plan) {
		this.plan = plan;
	}

	/** When a stage, task, request or publication happens or is due; empty if the plan does not say. */
	public String planned(Identified element) {
		return plan.of(element, element instanceof Stage ? DeadlineKind.STAGE : DeadlineKind.DUE).map(Deadline::words).orElse("");
	}

	/** Whether a document came after the day it was due. */
	public Boolean cameLate(Receipt receipt) {
		return receipt.getReceived() != null && receipt.getRequest() != null && plan.of(receipt.getRequest(), DeadlineKind.DUE)
				.flatMap(deadline -> deadline.days().end()).filter(due -> receipt.getReceived().isAfter(due)).isPresent();
	}

	/** What is impossible or odd about the dates, a sentence each. */
	public List<String> planProblems(org.criticalfriend.review.Review review) {
		return plan.problems().stream().map(problem -> problem.sentence()).toList();
	}
}
