package org.yeep.monitoring;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
    private final IntFunction<String> pointer;
    private final Map<Integer, BulkChange> changes = new LinkedHashMap<>();
    private final List<Violation> refused = new ArrayList<>();
    private final List<Violation> conflicts = new ArrayList<>();

    BulkSheet(Submission submission, Worksheet worksheet, IntFunction<String> pointer) {
        this.submission = submission;
        this.overlay = new Overlay(worksheet);
        this.pointer = pointer;
    }

    void refuse(Violation violation) {
        refused.add(violation);
    }

    void take(int index, PlanIndicatorRef indicator, BulkCell asked) {
        var place = pointer.apply(index);
        var laid = overlay.lay(indicator, asked.cell(), asked.observation());
        if (laid.refused().isEmpty()) {
            var change = BulkChange.of(asked, laid.there(), laid.reading());
            changes.put(index, change);
            change.conflict(submission, place).ifPresent(conflicts::add);
        }
        for (var v : laid.refused()) refuse(new Violation(inside(place, v), v.code(), v.args()));
    }

    /** What the cell itself is refused for has no field. */
    private static String inside(String place, Violation v) {
        return v.pointer().isEmpty() ? place : Overlay.within(place, "/observation" + v.pointer());
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
                        Overlay.within(pointer.apply(index), "/observation/workedOut"),
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
