package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask of reporting, and the one thing they may do: publish what is locked. */
@ApplicationScoped
public class Submissions {
    private final SubmissionRepository submissions;
    private final ObservationRepository observations;
    private final ActionClaimRepository claims;
    private final PeriodRepository periods;
    private final PublicCells publicCells;
    private final Withholding withholding;
    private final Moves moves;

    Submissions(
            SubmissionRepository submissions,
            ObservationRepository observations,
            ActionClaimRepository claims,
            PeriodRepository periods,
            PublicCells publicCells,
            Withholding withholding,
            Moves moves) {
        this.submissions = submissions;
        this.observations = observations;
        this.claims = claims;
        this.periods = periods;
        this.publicCells = publicCells;
        this.withholding = withholding;
        this.moves = moves;
    }

    @Transactional
    public Optional<SubmissionRef> find(UUID id) {
        return submissions.withPeriod(id).map(Submission::ref);
    }

    /** Those that exist, in one statement. */
    @Transactional
    public List<SubmissionRef> findAll(Collection<UUID> ids) {
        return submissions.all(ids).stream().map(Submission::ref).toList();
    }

    /** The one with the highest number, be it a correction still in entry. */
    @Transactional
    public Optional<SubmissionRef> current(UUID planId, UUID periodId) {
        return submissions.newest(planId, periodId).map(Submission::ref);
    }

    /** The newest one whose figures are settled: LOCKED or PUBLISHED. What a report is built from. */
    @Transactional
    public Optional<SubmissionRef> settled(UUID planId, UUID periodId) {
        var settled = EnumSet.of(SubmissionState.LOCKED, SubmissionState.PUBLISHED);
        return submissions.newest(planId, periodId, settled).map(Submission::ref);
    }

    @Transactional
    public List<ObservationRef> observations(UUID submissionId) {
        return observations.of(submissionId).stream().map(Observation::ref).toList();
    }

    @Transactional
    public List<ClaimRef> claims(UUID submissionId) {
        return claims.of(submissionId).stream().map(ActionClaim::ref).toList();
    }

    /**
     * Until the transaction ends nothing else of these plans is published: what the one release hides depends on what
     * the other has shown.
     */
    @Transactional
    public void holdForPublication(Collection<UUID> planIds) {
        submissions.lockAll(planIds);
    }

    /**
     * LOCKED becomes PUBLISHED, and what the public was not shown is kept for ever; those already published stay as they
     * are. Any other state refuses all of them.
     */
    @Transactional
    public void publish(Collection<UUID> ids) {
        ids.stream()
                .sorted() // always in the same order, so that two reports cannot wait for each other
                .map(submissions::locked)
                .filter(s -> s.state() != SubmissionState.PUBLISHED)
                .forEach(s -> {
                    withholding.record(s);
                    s.publish();
                    moves.tell(s.id(), SubmissionTransition.PUBLISH);
                });
    }

    @Transactional
    public Optional<PeriodRef> period(UUID id) {
        return periods.withCycle(id).map(Period::ref);
    }

    /** All periods of its cycle that feed the same report, itself included, in their order; empty if there is none. */
    @Transactional
    public List<PeriodRef> feedingWith(UUID periodId) {
        return periods.feedingWith(periodId).stream().map(Period::ref).toList();
    }

    /** The observations as the public may see them: small counts and what would give them away are suppressed. */
    @Transactional
    public List<PublicCell> publicCells(UUID submissionId) {
        return publicCells.of(submissionId);
    }
}
