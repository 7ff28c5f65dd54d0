package org.yeep.monitoring;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.monitoring.suppression.Reason;
import org.yeep.monitoring.suppression.Release;
import org.yeep.monitoring.suppression.Suppression;
import org.yeep.monitoring.suppression.Threshold;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;

/**
 * Which cells of a submission the public does not see. Judged anew until it is published, against all that is public by
 * then; what was decided at publication stands, whatever comes later.
 */
@ApplicationScoped
class Withholding {
    private final ObservationRepository observations;
    private final WithheldCellRepository withheld;
    private final Plans plans;

    Withholding(ObservationRepository observations, WithheldCellRepository withheld, Plans plans) {
        this.observations = observations;
        this.withheld = withheld;
        this.plans = plans;
    }

    /** Indicator → hidden cell → reason. Four statements, whatever the size. */
    Map<UUID, Map<String, Reason>> of(Submission submission) {
        return submission.state() == SubmissionState.PUBLISHED ? decided(submission.id()) : judged(submission);
    }

    /** Keeps what is hidden now, at the moment of publication. */
    void record(Submission submission) {
        judged(submission)
                .forEach((indicator, hidden) -> hidden.forEach(
                        (cell, reason) -> withheld.persist(WithheldCell.of(submission.id(), indicator, cell, reason))));
        withheld.flush();
    }

    private Map<UUID, Map<String, Reason>> decided(UUID submissionId) {
        var decided = new LinkedHashMap<UUID, Map<String, Reason>>();
        for (var cell : withheld.of(submissionId))
            decided.computeIfAbsent(cell.planIndicatorId(), i -> new LinkedHashMap<>())
                    .put(cell.cell(), cell.reason());
        return decided;
    }

    private Map<UUID, Map<String, Reason>> judged(Submission submission) {
        var now = observations.of(submission.id()).stream().collect(groupingBy(Observation::planIndicatorId));
        var released = Releases.read(observations.released(submission), withheld.ofPlan(submission.planId()));
        var judged = new LinkedHashMap<UUID, Map<String, Reason>>();
        for (var indicator : plans.indicators(submission.planId())) {
            var figures = Releases.figures(now.getOrDefault(indicator.id(), List.of()));
            var release = new Release(submission.period().span(), submission.number(), figures, java.util.Set.of());
            var hidden = hidden(indicator, release, released.getOrDefault(indicator.id(), List.of()));
            if (!hidden.isEmpty()) judged.put(indicator.id(), hidden);
        }
        return judged;
    }

    private static Map<String, Reason> hidden(PlanIndicatorRef indicator, Release now, List<Release> earlier) {
        return Threshold.of(indicator)
                .map(t -> Suppression.hidden(now, earlier, t, indicator.accumulation()))
                .orElse(Map.of());
    }
}
