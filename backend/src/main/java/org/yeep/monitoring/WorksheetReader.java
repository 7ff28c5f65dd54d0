package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.yeep.evidence.Evidences;
import org.yeep.plan.Plans;

@ApplicationScoped
class WorksheetReader {
    private final ObservationRepository observations;
    private final Evidences evidences;
    private final Plans plans;

    WorksheetReader(ObservationRepository observations, Evidences evidences, Plans plans) {
        this.observations = observations;
        this.evidences = evidences;
        this.plans = plans;
    }

    /** Four statements, whatever the size. */
    Worksheet read(Submission submission) {
        var reported = observations.of(submission.id());
        var ids = reported.stream().map(Observation::id).toList();
        return new Worksheet(
                submission,
                plans.indicators(submission.planId()),
                reported,
                observations.earlier(submission),
                evidences.of(ObservationEvidence.SUBJECT, ids));
    }
}
