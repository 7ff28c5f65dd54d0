package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.yeep.evidence.Evidences;
import org.yeep.monitoring.progress.WorkingProgress;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

/** Fills in cells, one writer per submission at a time; what was answered is committed. */
@ApplicationScoped
class ObservationService {
    private final SubmissionRepository submissions;
    private final ObservationRepository observations;
    private final AnsweredCellsRepository answered;
    private final Plans plans;
    private final Evidences evidences;
    private final WorksheetReader worksheets;
    private final Checks checks;
    private final WorkingProgress progress;
    private final Moves moves;
    private final Caller caller;
    private final Clock clock;

    ObservationService(
            SubmissionRepository submissions,
            ObservationRepository observations,
            AnsweredCellsRepository answered,
            Plans plans,
            Evidences evidences,
            WorksheetReader worksheets,
            Checks checks,
            WorkingProgress progress,
            Moves moves,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.observations = observations;
        this.answered = answered;
        this.plans = plans;
        this.evidences = evidences;
        this.worksheets = worksheets;
        this.checks = checks;
        this.progress = progress;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ObservationResponse save(CellAddress address, SaveObservationRequest asked, Precondition known) {
        var submission = submissions.locked(address.submissionId());
        var indicator = indicator(submission, address);
        var cells = worksheets.expected(submission, indicator);
        cells.require(indicator, address.cell());
        submission.requireWritable();
        var reading = ReadingRules.read(indicator.measure(), asked);
        var now = new ArrayList<>(observations.of(submission.id(), List.of(indicator.id())));
        var saved = write(submission, address, reading, known, now);
        moves.beginEntry(submission);
        figure(submission, address);
        var worksheet = worksheets.read(submission, indicator, cells, now);
        return ObservationResponse.of(saved, checks.afterSaving(worksheet, saved));
    }

    /** @param now what the indicator has; a cell filled in for the first time joins it */
    private Observation write(
            Submission submission, CellAddress address, Reading reading, Precondition known, List<Observation> now) {
        var there = now.stream().filter(o -> o.cell().equals(address.cell())).findFirst();
        if (there.isPresent()) return change(submission, there.get(), reading, known);
        Versions.requireAbsent(known.ifMatch(), known.ifNoneMatch());
        if (submission.onlyReturnedItems()) throw new Conflict("observation-not-returned");
        var created = Observation.of(
                submission.id(), address.planIndicatorId(), address.cell(), reading, caller.account(), clock.instant());
        observations.persistAndFlush(created);
        now.add(created);
        measure(submission);
        return created;
    }

    private Observation change(Submission submission, Observation there, Reading reading, Precondition known) {
        known.require(there.version());
        there.requireEditable(submission);
        there.change(reading, caller.account(), clock.instant());
        observations.flush();
        return there;
    }

    @Transactional
    void delete(CellAddress address, String ifMatch) {
        var submission = submissions.locked(address.submissionId());
        var there = require(address);
        Versions.require(ifMatch, there.version());
        submission.requireWritable();
        if (submission.onlyReturnedItems()) throw new Conflict("returned-item-not-deleted");
        evidences.deleteOf(ObservationEvidence.SUBJECT, List.of(there.id()));
        observations.delete(there);
        observations.flush();
        measure(submission);
        figure(submission, address);
    }

    /** Progress is told of totals only. */
    private void figure(Submission submission, CellAddress address) {
        if (address.cell().equals(ExpectedCells.TOTAL))
            progress.changed(submission.reported(), address.planIndicatorId());
    }

    Observation require(CellAddress address) {
        return observations
                .at(address.submissionId(), address.planIndicatorId(), address.cell())
                .orElseThrow(() -> new NotFound("observation", address.cell()));
    }

    /** Counted anew and not added up: what is expected may have changed meanwhile. */
    private void measure(Submission submission) {
        var completeness = Completeness.of(answered.of(submission), worksheets.expected(submission));
        submission.completeness(completeness.percent());
    }

    private PlanIndicatorRef indicator(Submission submission, CellAddress address) {
        var id = address.planIndicatorId();
        return plans.indicator(submission.planId(), id).orElseThrow(() -> new NotFound("plan-indicator", id));
    }
}
