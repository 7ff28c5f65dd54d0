package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yeep.evidence.Evidences;

/** Opens the next number of a submission as a copy of this one, values, claims and evidence alike. */
@ApplicationScoped
class Correction {
    private final SubmissionRepository submissions;
    private final ObservationRepository observations;
    private final ActionClaimRepository claims;
    private final Evidences evidences;
    private final Moves moves;
    private final Clock clock;

    Correction(
            SubmissionRepository submissions,
            ObservationRepository observations,
            ActionClaimRepository claims,
            Evidences evidences,
            Moves moves,
            Clock clock) {
        this.submissions = submissions;
        this.observations = observations;
        this.claims = claims;
        this.evidences = evidences;
        this.moves = moves;
        this.clock = clock;
    }

    /** @return the id of the new submission, in entry */
    @Transactional
    UUID grant(UUID id) {
        var present = submissions.locked(id);
        var next = present.grantCorrection(clock.instant());
        submissions.persistAndFlush(next);
        Map<UUID, UUID> copies = new HashMap<>();
        for (var observation : observations.of(id)) {
            var copy = observation.copyInto(next.id());
            observations.persist(copy);
            copies.put(observation.id(), copy.id());
        }
        claims.of(id).forEach(c -> claims.persist(c.copyInto(next.id())));
        observations.flush();
        if (!copies.isEmpty()) evidences.copy(ObservationEvidence.SUBJECT, copies);
        moves.tell(id, SubmissionTransition.GRANT_CORRECTION);
        return next.id();
    }
}
