package org.yeep.monitoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.evidence.EvidenceRef;
import org.yeep.monitoring.validation.Cells;
import org.yeep.monitoring.validation.Finding;
import org.yeep.monitoring.validation.Rules;
import org.yeep.monitoring.validation.Severity;
import org.yeep.plan.PlanIndicatorRef;

/** A submission laid out for work: its plan's indicators with what was reported now and before, and the evidence. */
final class Worksheet {
    private final Submission submission;
    private final List<PlanIndicatorRef> indicators;
    private final Map<UUID, Map<String, Observation>> reported = new HashMap<>();
    private final Map<UUID, Map<String, List<PeriodObservation>>> earlier;
    private final Map<UUID, List<EvidenceRef>> evidence;
    private final List<Observation> observations;

    Worksheet(
            Submission submission,
            List<PlanIndicatorRef> indicators,
            List<Observation> observations,
            List<PeriodObservation> earlier,
            List<EvidenceRef> evidence) {
        this.submission = submission;
        this.indicators = indicators;
        this.observations = observations;
        observations.forEach(o -> reported.computeIfAbsent(o.planIndicatorId(), id -> new LinkedHashMap<>())
                .put(o.cell(), o));
        this.earlier = earlier.stream()
                .collect(Collectors.groupingBy(
                        e -> e.observation().planIndicatorId(),
                        Collectors.groupingBy(e -> e.observation().cell())));
        this.evidence = evidence.stream().collect(Collectors.groupingBy(EvidenceRef::subjectId));
    }

    Submission submission() {
        return submission;
    }

    List<PlanIndicatorRef> indicators() {
        return indicators;
    }

    Optional<Observation> at(UUID planIndicatorId, String cell) {
        return Optional.ofNullable(
                reported.getOrDefault(planIndicatorId, Map.of()).get(cell));
    }

    List<PeriodObservation> before(UUID planIndicatorId, String cell) {
        return earlier.getOrDefault(planIndicatorId, Map.of()).getOrDefault(cell, List.of());
    }

    List<EvidenceRef> evidence(Observation observation) {
        return evidence.getOrDefault(observation.id(), List.of());
    }

    Completeness completeness() {
        return Completeness.of(indicators, observations);
    }

    List<Finding> findings() {
        return indicators.stream().flatMap(i -> Rules.check(cells(i))).toList();
    }

    /** An error always; a warning until a note on its cell explains the value. */
    boolean blocks(Finding finding) {
        if (finding.severity() == Severity.ERROR) return true;
        return at(finding.planIndicatorId(), finding.cell())
                .filter(o -> o.ref().note() != null)
                .isEmpty();
    }

    private Cells cells(PlanIndicatorRef indicator) {
        var now = new LinkedHashMap<String, ObservationRef>();
        Set<String> evidenced = new HashSet<>();
        reported.getOrDefault(indicator.id(), Map.of()).forEach((cell, o) -> {
            now.put(cell, o.ref());
            if (!evidence(o).isEmpty()) evidenced.add(cell);
        });
        return new Cells(indicator, ExpectedCells.of(indicator), now, history(indicator), evidenced);
    }

    private Map<String, List<ObservationRef>> history(PlanIndicatorRef indicator) {
        var history = new HashMap<String, List<ObservationRef>>();
        earlier.getOrDefault(indicator.id(), Map.of())
                .forEach((cell, values) -> history.put(
                        cell, values.stream().map(e -> e.observation().ref()).toList()));
        return history;
    }
}
