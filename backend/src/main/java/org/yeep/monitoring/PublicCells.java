package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.suppression.Earlier;
import org.yeep.monitoring.suppression.Figure;
import org.yeep.monitoring.suppression.Reason;
import org.yeep.monitoring.suppression.Suppression;
import org.yeep.monitoring.suppression.Threshold;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;
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
    private final Plans plans;

    PublicCells(SubmissionRepository submissions, ObservationRepository observations, Plans plans) {
        this.submissions = submissions;
        this.observations = observations;
        this.plans = plans;
    }

    List<PublicCell> of(UUID submissionId) {
        var submission =
                submissions.withPeriod(submissionId).orElseThrow(() -> new NotFound("submission", submissionId));
        var reported = reported(submission);
        var hidden = hidden(submission, reported);
        return reported.values().stream()
                .flatMap(List::stream)
                .map(o -> cell(
                        o, hidden.getOrDefault(o.planIndicatorId(), Map.of()).containsKey(o.cell())))
                .toList();
    }

    /** Indicator → hidden cell → reason. */
    Map<UUID, Map<String, Reason>> hidden(Submission submission) {
        return hidden(submission, reported(submission));
    }

    private Map<UUID, Map<String, Reason>> hidden(Submission submission, Map<UUID, List<ObservationRef>> reported) {
        var indicators = plans.indicators(submission.planId());
        var releases = new ArrayList<Map<UUID, List<ObservationRef>>>();
        for (var s = submissions.before(submission); s.isPresent(); s = submissions.before(s.get()))
            releases.add(0, reported(s.get()));
        releases.add(reported);
        return indicators.stream()
                .filter(i -> Threshold.of(i).isPresent())
                .collect(Collectors.toMap(PlanIndicatorRef::id, i -> afterAll(i, releases)));
    }

    /** Each release is protected against the one before it. */
    private static Map<String, Reason> afterAll(
            PlanIndicatorRef indicator, List<Map<UUID, List<ObservationRef>>> releases) {
        var threshold = Threshold.of(indicator).orElseThrow();
        var earlier = Earlier.NONE;
        Map<String, Reason> hidden = new HashMap<>();
        for (var release : releases) {
            var figures = release.getOrDefault(indicator.id(), List.of()).stream()
                    .map(PublicCells::figure)
                    .toList();
            hidden = Suppression.hidden(figures, threshold, earlier);
            earlier = new Earlier(shown(figures, hidden.keySet()), hidden.keySet());
        }
        return hidden;
    }

    private static Set<String> shown(List<Figure> figures, Set<String> hidden) {
        return figures.stream()
                .filter(Figure::known)
                .map(Figure::cell)
                .filter(cell -> !hidden.contains(cell))
                .collect(Collectors.toSet());
    }

    private Map<UUID, List<ObservationRef>> reported(Submission submission) {
        return observations.of(submission.id()).stream()
                .map(Observation::ref)
                .collect(Collectors.groupingBy(
                        ObservationRef::planIndicatorId, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    private static Figure figure(ObservationRef o) {
        return new Figure(o.cell(), o.value(), o.numerator(), o.denominator());
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
