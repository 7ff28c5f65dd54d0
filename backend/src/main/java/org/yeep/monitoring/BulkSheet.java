package org.yeep.monitoring;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yeep.monitoring.Overlay.Place;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** Takes the cells of a bulk entry one after the other and collects what stands against each. */
final class BulkSheet {
    private final Submission submission;
    private final Overlay overlay;
    private final CellPlaces places;
    private final Map<Integer, BulkChange> changes = new LinkedHashMap<>();
    private final List<Violation> refused = new ArrayList<>();
    private final List<Violation> conflicts = new ArrayList<>();

    BulkSheet(Submission submission, Worksheet worksheet, CellPlaces places) {
        this.submission = submission;
        this.overlay = new Overlay(worksheet);
        this.places = places;
    }

    void refuse(Violation violation) {
        refused.add(violation);
    }

    void take(int index, PlanIndicatorRef indicator, BulkCell asked) {
        var laid = overlay.lay(indicator, asked.cell(), asked.observation());
        if (laid.refused().isEmpty()) {
            var change = BulkChange.of(asked, laid.there(), laid.reading());
            changes.put(index, change);
            change.conflict(submission, places.at(index, "")).ifPresent(conflicts::add);
        }
        for (var v : laid.refused()) refuse(new Violation(places.at(index, field(v)), v.code(), v.args()));
    }

    /** What the cell itself is refused for has no field. */
    private static String field(Violation v) {
        return v.pointer().isEmpty() ? "" : "/observation" + v.pointer();
    }

    /** What is saved as worked out has to be the sum of its parts. */
    void requireWorkedOut(List<ValidationFinding> findings) {
        var differ = findings.stream()
                .filter(f -> f.rule().equals(Checks.NOT_THE_SUM))
                .map(f -> new Place(f.planIndicatorId(), f.cell()))
                .collect(toSet());
        changes.forEach((index, change) -> {
            if (change.saves() && change.reading().workedOut() && differ.contains(change.place()))
                refuse(new Violation(
                        places.at(index, "/observation/workedOut"),
                        Checks.NOT_THE_SUM,
                        change.reading().value()));
        });
    }

    /** @throws Invalid with all problems if any is about content, else {@link Conflict} */
    void requireSound() {
        if (!refused.isEmpty()) {
            refused.addAll(conflicts);
            throw new Invalid(refused);
        }
        if (!conflicts.isEmpty()) throw Conflict.among("cells-changed-meanwhile", conflicts);
    }

    List<BulkChange> changes() {
        return List.copyOf(changes.values());
    }
}
