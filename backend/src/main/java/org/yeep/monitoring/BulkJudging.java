package org.yeep.monitoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yeep.monitoring.Overlay.Place;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Whether many cells can be saved together, and what they come to; reads only. */
@ApplicationScoped
class BulkJudging {
    private final ObservationRepository observations;
    private final WorksheetReader worksheets;
    private final Checks checks;
    private final Plans plans;

    BulkJudging(ObservationRepository observations, WorksheetReader worksheets, Checks checks, Plans plans) {
        this.observations = observations;
        this.worksheets = worksheets;
        this.checks = checks;
        this.plans = plans;
    }

    /** @throws Invalid or {@link Conflict} with every problem at its place */
    BulkJudgement judge(Submission submission, List<BulkCell> cells, CellPlaces places) {
        var indicators = plans.indicators(submission.planId());
        var asked = cells.stream().map(BulkCell::planIndicatorId).collect(toSet());
        var touched = indicators.stream().filter(i -> asked.contains(i.id())).toList();
        var byId = touched.stream().collect(toMap(PlanIndicatorRef::id, Function.identity()));
        var worksheet = worksheets.read(submission, touched);
        var sheet = new BulkSheet(submission, worksheet, places);
        var unsound = Overlay.unsound(
                cells.stream()
                        .map(c -> new Place(c.planIndicatorId(), c.cell()))
                        .toList(),
                byId.keySet(),
                places);
        for (int i = 0; i < cells.size(); i++) {
            if (unsound.containsKey(i)) sheet.refuse(unsound.get(i));
            else sheet.take(i, byId.get(cells.get(i).planIndicatorId()), cells.get(i));
        }
        var findings = checks.findings(worksheet);
        sheet.requireWorkedOut(findings);
        sheet.requireSound();
        return new BulkJudgement(
                sheet.changes(), findings, completeness(submission, indicators, worksheet, sheet.changes()));
    }

    private BigDecimal completeness(
            Submission submission, List<PlanIndicatorRef> indicators, Worksheet worksheet, List<BulkChange> changes) {
        var given = new HashMap<UUID, Set<String>>();
        for (var cell : observations.answered(List.of(submission.id())))
            given.computeIfAbsent((UUID) cell[1], id -> new HashSet<>()).add((String) cell[2]);
        for (var change : changes) {
            var there = given.computeIfAbsent(change.asked().planIndicatorId(), id -> new HashSet<>());
            if (change.reading() == null) there.remove(change.asked().cell());
            else there.add(change.asked().cell());
        }
        return Completeness.of(indicators, worksheet.cells(), Map.copyOf(given)).percent();
    }
}
