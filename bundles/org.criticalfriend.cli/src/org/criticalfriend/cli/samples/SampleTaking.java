package org.criticalfriend.cli.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;

import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.cli.reviews.OpenedReview;
import org.criticalfriend.cli.reviews.ReviewInput;
import org.criticalfriend.methodology.Sample;
import org.criticalfriend.planning.sampling.CaseList;
import org.criticalfriend.planning.sampling.DrawnSample;
import org.criticalfriend.planning.sampling.Sampling;
import org.criticalfriend.planning.sampling.SamplingException;
import org.criticalfriend.review.CaseSample;

/** Takes a sample and saves it in a review, together with the key for the host or not at all. */
public final class SampleTaking {

	private static final int SEEDS = 1_000_000_000;

	private final Path folder;
	private final OpenedReview opened;
	private final SampleRequest request;
	private final PrintWriter problems;

	/**
	 * @param folder   of the review, as the user named it
	 * @param problems where what is wrong with the list is told
	 */
	public SampleTaking(Path folder, OpenedReview opened, SampleRequest request, PrintWriter problems) {
		this.folder = folder;
		this.opened = opened;
		this.request = request;
		this.problems = problems;
	}

	/**
	 * Takes the sample.
	 *
	 * @throws InputException if it is not possible; then neither the review nor the key was changed
	 */
	public CaseSample take(Sample sample) throws InputException {
		List<CaseSample> before = opened.review().getSamples().stream().filter(each -> each.getSample() == sample).toList();
		checkReplaceable(sample, before);
		Sampling sampling = new Sampling(ReferencePrefix.of(opened.review(), before));
		try {
			if (sample.getSources().isEmpty()) {
				return fromList(sampling, sample, before);
			}
			CaseSample drawn = fromSources(sampling, sample);
			save(drawn, before);
			return drawn;
		} catch (SamplingException refused) {
			throw new InputException(refused.getMessage(), refused);
		}
	}

	private void checkReplaceable(Sample sample, List<CaseSample> before) throws InputException {
		if (!before.isEmpty() && !request.replace()) {
			throw new InputException("The sample `" + sample.getName() + "` was taken already; say --replace to take it anew.");
		}
		List<String> inUse = CasesInUse.of(opened.review(), before);
		if (!inUse.isEmpty()) {
			throw new InputException("The sample `" + sample.getName() + "` cannot be taken anew: forms or evidence are about " + String.join(", ", inUse) + ". Remove those first.");
		}
	}

	private CaseSample fromList(Sampling sampling, Sample sample, List<CaseSample> before) throws SamplingException, InputException {
		KeyFile.check(request.key(), folder, request.list(), request.replace());
		CaseList cases = new CaseList(ListFile.read(request.list()), sample);
		cases.problems().forEach(problem -> problems.println((problem.error() ? "error: " : "warning: ") + problem + "."));
		if (cases.hasErrors()) {
			throw new InputException(request.list() + " was not used; ask the host to mend it.");
		}
		DrawnSample drawn = request.isChosen() ? sampling.choose(cases, request.rows()) : sampling.draw(cases, request.number(), seed());
		drawn.sample().setListed(LocalDate.now());
		try (KeyFile key = KeyFile.prepare(request.key(), drawn.key())) {
			save(drawn.sample(), before);
			key.commit();
		}
		return drawn.sample();
	}

	private CaseSample fromSources(Sampling sampling, Sample sample) throws SamplingException, InputException {
		List<CaseSample> sources = opened.review().getSamples().stream().filter(each -> sample.getSources().contains(each.getSample())).toList();
		if (sources.isEmpty()) {
			throw new InputException("The cases of `" + sample.getName() + "` come from " + String.join(" and ", sample.getSources().stream().map(source -> "`" + source.getName() + "`").toList())
					+ ", which was not taken yet; take that first.");
		}
		return request.isChosen() ? sampling.chooseFrom(sources, sample, request.references()) : sampling.drawFrom(sources, sample, request.number(), seed());
	}

	private void save(CaseSample drawn, List<CaseSample> before) throws InputException {
		drawn.setDrawn(LocalDate.now());
		opened.review().getSamples().removeAll(before);
		opened.review().getSamples().add(drawn);
		ReviewInput.save(folder, opened.resource());
	}

	private long seed() {
		return request.seed().orElseGet(() -> new SecureRandom().nextInt(SEEDS));
	}
}
