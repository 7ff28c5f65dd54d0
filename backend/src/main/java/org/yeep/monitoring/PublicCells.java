package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.monitoring.suppression.Reason;
import org.yeep.shared.problem.DomainProblem.NotFound;

/**
 * A submission's observations as the public may see them. The public flag is one and the same for all hidden cells:
 * telling which of them is the small one would help to work it out. The note goes with the number, for people explain
 * numbers by repeating them.
 */
@ApplicationScoped
class PublicCells {
    private static final String PUBLIC_REASON = Reason.SMALL_NUMBER.name();

    private final SubmissionRepository submissions;
    private final ObservationRepository observations;
    private final Withholding withholding;

    PublicCells(SubmissionRepository submissions, ObservationRepository observations, Withholding withholding) {
        this.submissions = submissions;
        this.observations = observations;
        this.withholding = withholding;
    }

    List<PublicCell> of(UUID submissionId) {
        var submission =
                submissions.withPeriod(submissionId).orElseThrow(() -> new NotFound("submission", submissionId));
        var hidden = withholding.of(submission);
        return observations.of(submissionId).stream()
                .map(Observation::ref)
                .map(o -> cell(
                        o, hidden.getOrDefault(o.planIndicatorId(), Map.of()).containsKey(o.cell())))
                .toList();
    }

    private static PublicCell cell(ObservationRef o, boolean hidden) {
        return new PublicCell(
                o.planIndicatorId(),
                o.cell(),
                o.status(),
                o.missingReason(),
                hidden ? null : o.value(),
                hidden ? null : o.numerator(),
                hidden ? null : o.denominator(),
                hidden ? null : o.text(),
                hidden ? null : o.note(),
                hidden,
                hidden ? PUBLIC_REASON : null);
    }
}
