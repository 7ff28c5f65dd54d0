package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What municipalities still owe, for those who remind them. */
@ApplicationScoped
public class DueSubmissions {
    private static final Set<SubmissionState> WAITING = EnumSet.of(
            SubmissionState.OPEN, SubmissionState.IN_ENTRY, SubmissionState.IN_APPROVAL, SubmissionState.RETURNED);
    private static final int MOST = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final SubmissionRepository submissions;

    DueSubmissions(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    /**
     * Of all municipalities, with those that closed unsent and were due on {@code since} or later.
     *
     * @param after the id of the last one read, null to begin
     */
    @Transactional
    public List<DueSubmission> all(LocalDate since, UUID after, int most) {
        return submissions.waiting(WAITING, since, after == null ? FIRST : after, most).stream()
                .map(DueSubmission::of)
                .toList();
    }

    /** Of one municipality, nearest deadline first; at most 200. */
    @Transactional
    public List<DueSubmission> of(UUID organisationId) {
        return submissions.waitingOf(organisationId, WAITING, MOST).stream()
                .map(DueSubmission::of)
                .toList();
    }
}
