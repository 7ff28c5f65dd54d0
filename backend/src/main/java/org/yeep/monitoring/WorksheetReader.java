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

    /** Three statements, whatever the size. */
    Worksheet read(Submission submission) {
        var all = observations.withEarlier(submission);
        var now = all.stream()
                .map(PeriodObservation::observation)
                .filter(o -> o.submissionId().equals(submission.id()))
                .toList();
        var earlier = all.stream()
                .filter(e -> !e.observation().submissionId().equals(submission.id()))
                .toList();
        var ids = now.stream().map(Observation::id).toList();
        return new Worksheet(
                submission,
                plans.indicators(submission.planId()),
                now,
                earlier,
                evidences.of(ObservationEvidence.SUBJECT, ids));
    }
}
