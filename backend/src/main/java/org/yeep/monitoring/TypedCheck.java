package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.monitoring.CheckTypedRequest.TypedCell;
import org.yeep.monitoring.Overlay.Place;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;
import org.yeep.monitoring.validation.Finding;
import org.yeep.monitoring.validation.Severity;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** Validates what is being typed as if it were saved, and saves nothing. */
@ApplicationScoped
class TypedCheck {
    private static final String EMPTY = "cell-empty";

    private final LoadedSubmissions submissions;
    private final WorksheetReader worksheets;
    private final Checks checks;
    private final Plans plans;

    TypedCheck(LoadedSubmissions submissions, WorksheetReader worksheets, Checks checks, Plans plans) {
        this.submissions = submissions;
        this.worksheets = worksheets;
        this.checks = checks;
        this.plans = plans;
    }

    /** @throws Invalid if the plan has no such indicator, or a cell is there twice */
    @Transactional
    TypedFindingsResponse check(UUID submissionId, List<TypedCell> typed) {
        var submission = submissions.require(submissionId);
        var asked = typed.stream().map(TypedCell::planIndicatorId).collect(Collectors.toSet());
        var indicators = plans.indicators(submission.planId()).stream()
                .filter(i -> asked.contains(i.id()))
                .toList();
        var byId = indicators.stream().collect(Collectors.toMap(PlanIndicatorRef::id, Function.identity()));
        var broken = Overlay.unsound(
                typed.stream()
                        .map(c -> new Place(c.planIndicatorId(), c.cell()))
                        .toList(),
                byId.keySet(),
                CellPlaces.IN_REQUEST);
        if (!broken.isEmpty()) throw new Invalid(List.copyOf(broken.values()));
        var worksheet = worksheets.read(submission, indicators);
        var overlay = new Overlay(worksheet);
        var refused = new ArrayList<ValidationFinding>();
        for (var cell : typed)
            overlay.lay(byId.get(cell.planIndicatorId()), cell.cell(), cell.observation())
                    .refused()
                    .forEach(v -> refused.add(refused(cell, v)));
        return new TypedFindingsResponse(all(refused, checks.findings(worksheet)));
    }

    private ValidationFinding refused(TypedCell typed, Violation v) {
        var field = v.pointer().isEmpty() ? "" : v.pointer().substring(1);
        return checks.finding(
                new Finding(v.code(), Severity.ERROR, typed.planIndicatorId(), typed.cell(), field, v.args()), true);
    }

    /** What is refused is not empty too. */
    private static List<ValidationFinding> all(List<ValidationFinding> refused, List<ValidationFinding> found) {
        Map<List<Object>, Boolean> wrong = refused.stream()
                .collect(Collectors.toMap(f -> List.of(f.planIndicatorId(), f.cell()), f -> true, (a, b) -> a));
        var all = new ArrayList<>(refused);
        found.stream()
                .filter(f -> !f.rule().equals(EMPTY) || !wrong.containsKey(List.of(f.planIndicatorId(), f.cell())))
                .forEach(all::add);
        return all;
    }
}
