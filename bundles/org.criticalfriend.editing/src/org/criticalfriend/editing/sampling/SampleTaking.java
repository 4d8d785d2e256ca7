package org.criticalfriend.editing.sampling;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.criticalfriend.methodology.Sample;
import org.criticalfriend.planning.sampling.CaseList;
import org.criticalfriend.planning.sampling.DrawnSample;
import org.criticalfriend.planning.sampling.ListProblem;
import org.criticalfriend.planning.sampling.Sampling;
import org.criticalfriend.planning.sampling.SamplingException;
import org.criticalfriend.review.CaseSample;
import org.criticalfriend.review.Review;

/** Takes a sample of cases and keeps it in a review, together with the key for the host or not at all. */
public final class SampleTaking {

	private static final int SEEDS = 1_000_000_000;

	private final Path folder;
	private final Review review;
	private final SampleRequest request;
	private final Consumer<ListProblem> problems;

	/**
	 * @param folder   of the review, as the user named it
	 * @param problems told what is wrong with the list
	 */
	public SampleTaking(Path folder, Review review, SampleRequest request, Consumer<ListProblem> problems) {
		this.folder = folder;
		this.review = review;
		this.request = request;
		this.problems = problems;
	}

	/** Whether the review has this sample already. */
	public boolean isTaken(Sample sample) {
		return !before(sample).isEmpty();
	}

	/**
	 * Takes the sample.
	 *
	 * @throws SampleException if it is not possible; then neither the review nor the key was changed
	 * @throws IOException     if the review could not be kept; then there is no new key either
	 */
	public CaseSample take(Sample sample, Keeping keeping) throws SampleException, IOException {
		List<CaseSample> before = before(sample);
		checkReplaceable(sample, before);
		Sampling sampling = new Sampling(ReferencePrefix.of(review, before));
		try {
			if (sample.getSources().isEmpty()) {
				return fromList(sampling, sample, before, keeping);
			}
			CaseSample drawn = fromSources(sampling, sample);
			keep(drawn, before, keeping);
			return drawn;
		} catch (SamplingException refused) {
			throw new SampleException(refused.getMessage(), refused);
		}
	}

	private List<CaseSample> before(Sample sample) {
		return review.getSamples().stream().filter(each -> each.getSample() == sample).toList();
	}

	private void checkReplaceable(Sample sample, List<CaseSample> before) throws SampleException {
		if (!before.isEmpty() && !request.replace()) {
			throw new SampleException("The sample `" + sample.getName() + "` was taken already; say that it is to be replaced, or leave it.");
		}
		List<String> inUse = CasesInUse.of(review, before);
		if (!inUse.isEmpty()) {
			throw new SampleException("The sample `" + sample.getName() + "` cannot be taken anew: forms or evidence are about " + String.join(", ", inUse) + ". Remove those first.");
		}
	}

	private CaseSample fromList(Sampling sampling, Sample sample, List<CaseSample> before, Keeping keeping) throws SamplingException, SampleException, IOException {
		KeyFile.check(request.key(), folder, request.list(), request.replace());
		CaseList cases = new CaseList(ListFile.read(request.list()), sample);
		cases.problems().forEach(problems);
		if (cases.hasErrors()) {
			throw new SampleException(request.list() + " was not used; ask the host to mend it.");
		}
		DrawnSample drawn = request.isChosen() ? sampling.choose(cases, request.rows()) : sampling.draw(cases, request.number(), seed());
		drawn.sample().setListed(LocalDate.now());
		try (KeyFile key = KeyFile.prepare(request.key(), drawn.key())) {
			keep(drawn.sample(), before, keeping);
			key.commit();
		}
		return drawn.sample();
	}

	private CaseSample fromSources(Sampling sampling, Sample sample) throws SamplingException, SampleException {
		List<CaseSample> sources = review.getSamples().stream().filter(each -> sample.getSources().contains(each.getSample())).toList();
		if (sources.isEmpty()) {
			throw new SampleException("The cases of `" + sample.getName() + "` come from " + String.join(" and ", sample.getSources().stream().map(source -> "`" + source.getName() + "`").toList())
					+ ", which was not taken yet; take that first.");
		}
		return request.isChosen() ? sampling.chooseFrom(sources, sample, request.references()) : sampling.drawFrom(sources, sample, request.number(), seed());
	}

	private void keep(CaseSample drawn, List<CaseSample> before, Keeping keeping) throws IOException {
		drawn.setDrawn(LocalDate.now());
		keeping.keep(() -> {
			review.getSamples().removeAll(before);
			review.getSamples().add(drawn);
		});
	}

	private long seed() {
		return request.seed().orElseGet(() -> new SecureRandom().nextInt(SEEDS));
	}
}
