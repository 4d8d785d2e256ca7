package org.criticalfriend.editing.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A review that is to be begun.
 *
 * @param folder      where; made if it does not exist, and empty if it does
 * @param methodology the main file of the methodology it follows
 * @param host        the full name of the organisation under review
 * @param name        what to call it; empty for a name made of the host and the methodology
 * @param enquiry     the day of the enquiry, if it is settled
 * @param onSiteFirst the first day on site, if it is settled
 * @param onSiteLast  the last day on site, if it is settled
 * @param options     the ids of the optional parts it takes
 */
public record NewReview(Path folder, Path methodology, String host, Optional<String> name, Optional<LocalDate> enquiry, Optional<LocalDate> onSiteFirst,
		Optional<LocalDate> onSiteLast, Collection<String> options) {

	/** A review of which only the place, the methodology and the host are known. */
	public NewReview(Path folder, Path methodology, String host) {
		this(folder, methodology, host, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
	}
}
