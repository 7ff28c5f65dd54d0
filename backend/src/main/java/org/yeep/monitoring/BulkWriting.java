package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.yeep.evidence.Evidences;
import org.yeep.monitoring.progress.WorkingProgress;
import org.yeep.shared.security.Caller;

/** Writes what was judged, in batches: its submission is locked. */
@ApplicationScoped
class BulkWriting {
    private final ObservationRepository observations;
    private final Evidences evidences;
    private final WorkingProgress progress;
    private final Moves moves;
    private final Caller caller;
    private final Clock clock;

    BulkWriting(
            ObservationRepository observations,
            Evidences evidences,
            WorkingProgress progress,
            Moves moves,
            Caller caller,
            Clock clock) {
        this.observations = observations;
        this.evidences = evidences;
        this.progress = progress;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(Submission submission, BulkJudgement judged) {
        var changes = judged.changes().stream().filter(BulkChange::changes).toList();
        if (changes.isEmpty()) return;
        create(submission, judged);
        var by = caller.account();
        var at = clock.instant();
        judged.of(CellOutcome.CHANGED).forEach(c -> c.there().change(c.reading(), by, at));
        remove(judged);
        if (changes.stream().anyMatch(BulkChange::saves)) moves.beginEntry(submission);
        submission.completeness(judged.completeness());
        observations.flush();
        if (changes.stream().anyMatch(BulkChange::ofTotal)) progress.changed(submission.reported());
    }

    private void create(Submission submission, BulkJudgement judged) {
        var by = caller.account();
        var at = clock.instant();
        judged.of(CellOutcome.CREATED).stream()
                .map(c -> Observation.of(
                        submission.id(), c.asked().planIndicatorId(), c.asked().cell(), c.reading(), by, at))
                .forEach(observations::persist);
    }

    private void remove(BulkJudgement judged) {
        var gone =
                judged.of(CellOutcome.REMOVED).stream().map(BulkChange::there).toList();
        if (gone.isEmpty()) return;
        evidences.deleteOf(
                ObservationEvidence.SUBJECT, gone.stream().map(Observation::id).toList());
        gone.forEach(observations::delete);
    }
}
