package org.yeep.monitoring;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.evidence.EvidenceRef;
import org.yeep.indicator.Dimension;
import org.yeep.monitoring.validation.Cells;
import org.yeep.monitoring.validation.Finding;
import org.yeep.monitoring.validation.Rules;
import org.yeep.monitoring.validation.Severity;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.shared.problem.DomainProblem.Violation;

/** A submission laid out for work: its plan's indicators with what was reported now and before, and the evidence. */
final class Worksheet {
    private final Submission submission;
    private final Asked asked;
    private final Map<UUID, List<PlanIndicatorRef>> byItem;
    private final Map<UUID, Map<String, Observation>> stored = new HashMap<>();
    private final Map<UUID, Map<String, ObservationRef>> reported = new HashMap<>();
    private final Map<UUID, Map<String, List<EarlierObservation>>> earlier;
    private final Map<UUID, List<EvidenceRef>> evidence;

    /** What is to be reported. */
    record Asked(List<PlanIndicatorRef> indicators, ExpectedCells cells, Map<UUID, IndicatorRange> ranges) {}

    /** @param earlier of the same plan, oldest first */
    record Reported(List<Observation> now, List<EarlierObservation> earlier, List<EvidenceRef> evidence) {}

    Worksheet(Submission submission, Asked asked, Reported given) {
        this.submission = submission;
        this.asked = asked;
        byItem = asked.indicators().stream().collect(groupingBy(PlanIndicatorRef::itemId));
        given.now().forEach(o -> {
            stored.computeIfAbsent(o.planIndicatorId(), id -> new LinkedHashMap<>())
                    .put(o.cell(), o);
            put(o.ref());
        });
        earlier = given.earlier().stream()
                .collect(groupingBy(EarlierObservation::planIndicatorId, groupingBy(EarlierObservation::cell)));
        evidence = given.evidence().stream().collect(groupingBy(EvidenceRef::subjectId));
    }

    /** As if this had been saved. */
    void put(ObservationRef typed) {
        reported.computeIfAbsent(typed.planIndicatorId(), id -> new LinkedHashMap<>())
                .put(typed.cell(), typed);
    }

    /** As if this had been deleted. */
    void empty(UUID planIndicatorId, String cell) {
        reported.getOrDefault(planIndicatorId, new HashMap<>()).remove(cell);
    }

    Submission submission() {
        return submission;
    }

    List<PlanIndicatorRef> indicators(UUID itemId) {
        return byItem.getOrDefault(itemId, List.of());
    }

    ExpectedCells cells() {
        return asked.cells();
    }

    List<String> expected(PlanIndicatorRef indicator) {
        return asked.cells().of(indicator);
    }

    Optional<Violation> refusal(PlanIndicatorRef indicator, String cell) {
        return asked.cells().refusal(indicator, cell);
    }

    List<String> crossings(PlanIndicatorRef indicator) {
        return asked.cells().crossings(indicator);
    }

    /** Those of any indicator. */
    List<Dimension> dimensions() {
        return asked.indicators().stream()
                .flatMap(i -> asked.cells().dimensions(i).stream())
                .distinct()
                .toList();
    }

    Optional<IndicatorRange> range(PlanIndicatorRef indicator) {
        return Optional.ofNullable(asked.ranges().get(indicator.id()));
    }

    /** The expected cells, then those reported beside them. */
    Stream<String> shown(PlanIndicatorRef indicator) {
        var there = stored.getOrDefault(indicator.id(), Map.of()).keySet();
        return Stream.concat(expected(indicator).stream(), there.stream()).distinct();
    }

    Optional<Observation> at(UUID planIndicatorId, String cell) {
        return Optional.ofNullable(
                stored.getOrDefault(planIndicatorId, Map.of()).get(cell));
    }

    List<EarlierObservation> before(UUID planIndicatorId, String cell) {
        return earlier.getOrDefault(planIndicatorId, Map.of()).getOrDefault(cell, List.of());
    }

    List<EvidenceRef> evidence(Observation observation) {
        return evidence.getOrDefault(observation.id(), List.of());
    }

    Completeness completeness() {
        var given = new HashMap<UUID, Set<String>>();
        reported.forEach((indicator, cells) -> given.put(indicator, cells.keySet()));
        return Completeness.of(asked.indicators(), asked.cells(), given);
    }

    List<Finding> findings() {
        return asked.indicators().stream().flatMap(i -> Rules.check(cells(i))).toList();
    }

    /** An error always; a warning until a note on its cell explains the value. */
    boolean blocks(Finding finding) {
        if (finding.severity() == Severity.ERROR) return true;
        var there = reported.getOrDefault(finding.planIndicatorId(), Map.of()).get(finding.cell());
        return there == null || there.note() == null;
    }

    Cells cells(PlanIndicatorRef indicator) {
        var now = reported.getOrDefault(indicator.id(), Map.of());
        var evidenced = new HashSet<String>();
        now.forEach((cell, o) -> {
            if (o.id() != null && evidence.containsKey(o.id())) evidenced.add(cell);
        });
        return new Cells(
                indicator,
                expected(indicator),
                now,
                history(indicator),
                evidenced,
                range(indicator).map(IndicatorRange::stated).orElse(null));
    }

    private Map<String, List<BigDecimal>> history(PlanIndicatorRef indicator) {
        var history = new HashMap<String, List<BigDecimal>>();
        earlier.getOrDefault(indicator.id(), Map.of())
                .forEach((cell, values) -> history.put(
                        cell, values.stream().map(EarlierObservation::value).toList()));
        return history;
    }
}
