package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;

/**
 * Takes edits back, all of a batch or nothing of it, newest first. What somebody changed since stays: then nothing is
 * taken back. Taking back is an edit itself, so it can be taken back too.
 */
@ApplicationScoped
class Undoing {
    private final DraftDesk desk;
    private final PlanEditRepository edits;
    private final PlanNodeRepository nodes;
    private final UndoneAdditions additions;
    private final UndoneEdits single;

    Undoing(
            DraftDesk desk,
            PlanEditRepository edits,
            PlanNodeRepository nodes,
            UndoneAdditions additions,
            UndoneEdits single) {
        this.desk = desk;
        this.edits = edits;
        this.nodes = nodes;
        this.additions = additions;
        this.single = single;
    }

    /** @throws Conflict if it was taken back already, or something in it changed since */
    @Transactional
    void undo(UUID planId, UUID batchId) {
        var plan = desk.locked(planId);
        var batch = edits.ofBatch(planId, batchId);
        if (batch.isEmpty()) throw new NotFound("plan-edit", batchId);
        if (batch.get(0).undone()) throw new Conflict("edit-undone-already");
        var undoing = EditBatch.undoing(batchId);
        if (batch.stream().allMatch(e -> e.operation() == EditOperation.ADD)) additions.takeBack(plan, undoing, batch);
        else batch.forEach(edit -> single.takeBack(plan, undoing, edit));
        batch.forEach(PlanEdit::takenBack);
        nodes.flush();
    }
}
