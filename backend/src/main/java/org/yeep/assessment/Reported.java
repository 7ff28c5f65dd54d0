package org.yeep.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.evidence.EvidenceRef;
import org.yeep.monitoring.ClaimRef;
import org.yeep.monitoring.ObservationRef;
import org.yeep.plan.PlanIndicatorRef;

/** What the municipality reported, by item. */
record Reported(
        Map<UUID, ClaimRef> claims,
        Map<UUID, List<AssessmentItemResponse.Cell>> cells,
        Map<UUID, List<CitableEvidenceResponse>> evidence,
        List<CitableEvidenceResponse> ofTheBoard) {

    static Reported of(
            List<PlanIndicatorRef> inPlanOrder,
            List<ObservationRef> observations,
            Map<UUID, ClaimRef> claims,
            List<EvidenceRef> evidence) {
        var indicators = inPlanOrder.stream().collect(Collectors.toMap(PlanIndicatorRef::id, Function.identity()));
        Function<ObservationRef, PlanIndicatorRef> indicator = o -> indicators.get(o.planIndicatorId());
        var cells = observations.stream()
                .sorted(Comparator.comparing((ObservationRef o) -> inPlanOrder.indexOf(indicator.apply(o)))
                        .thenComparing(Reported::totalFirst))
                .collect(Collectors.groupingBy(
                        o -> indicator.apply(o).itemId(),
                        Collectors.mapping(
                                o -> AssessmentItemResponse.Cell.of(indicator.apply(o), o), Collectors.toList())));
        var byId = observations.stream().collect(Collectors.toMap(ObservationRef::id, Function.identity()));
        var parts = evidence.stream()
                .collect(Collectors.partitioningBy(e -> e.subjectKind().equals(CitableEvidence.OF_OBSERVATION)));
        var proofs = parts.get(true).stream()
                .collect(Collectors.groupingBy(
                        e -> indicator.apply(byId.get(e.subjectId())).itemId(),
                        Collectors.mapping(e -> proof(e, byId.get(e.subjectId())), Collectors.toList())));
        var linked = parts.get(false).stream()
                .map(e -> CitableEvidenceResponse.of(e, null, null))
                .toList();
        return new Reported(claims, cells, proofs, linked);
    }

    List<AssessmentItemResponse.Cell> cellsOf(UUID itemId) {
        return cells.getOrDefault(itemId, List.of());
    }

    List<CitableEvidenceResponse> evidenceOf(UUID itemId) {
        return evidence.getOrDefault(itemId, List.of());
    }

    private static CitableEvidenceResponse proof(EvidenceRef evidence, ObservationRef of) {
        return CitableEvidenceResponse.of(evidence, of.planIndicatorId(), of.cell());
    }

    private static String totalFirst(ObservationRef o) {
        return o.cell().equals("total") ? "" : o.cell();
    }
}
