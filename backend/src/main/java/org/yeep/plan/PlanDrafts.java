package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Brings whole documents into drafts, as one step that can be taken back as one. For the present caller. */
@ApplicationScoped
public class PlanDrafts {
    private final DraftDesk desk;
    private final PlanNodeRepository nodes;
    private final NodePlaces places;
    private final DocumentAppending appending;
    private final Undoing undoing;

    PlanDrafts(
            DraftDesk desk, PlanNodeRepository nodes, NodePlaces places, DocumentAppending appending, Undoing undoing) {
        this.desk = desk;
        this.nodes = nodes;
        this.places = places;
        this.appending = appending;
        this.undoing = undoing;
    }

    /**
     * The organisation that owns a plan whose text the present caller may change now.
     *
     * @throws NotFound if there is no such plan for the caller, {@link Conflict} if its text cannot change in its state
     */
    public UUID ownerOfEditable(UUID planId) {
        var plan = desk.written(planId);
        plan.requireEditable();
        return plan.organisationId();
    }

    /**
     * Keeps everybody else from changing the plan until the transaction ends, so that what is looked up in it still holds
     * when something is brought in.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID planId) {
        desk.locked(planId);
    }

    /**
     * Appends the document's themes to the plan, all of them or none; what the document says of the plan itself is left
     * aside. Parts get ids of their own.
     *
     * @param label what was brought in, for the list of changes
     * @return the batch that takes it back
     */
    @Transactional
    public UUID bringIn(UUID planId, PlanDocument document, String label) {
        var plan = desk.locked(planId);
        var batch = EditBatch.labelled(label);
        appending.append(plan, batch, document, nodes.count(NodeKind.THEME, planId));
        nodes.flush();
        return batch.id();
    }

    /** One objective with all that hangs on it, under a theme of the plan. */
    @Transactional
    public UUID bringIn(UUID planId, ObjectivePart objective, UUID themeId, String label) {
        var plan = desk.locked(planId);
        var batch = EditBatch.labelled(label);
        var parent = places.parent(plan, NodeKind.OBJECTIVE, themeId);
        appending.append(plan, batch, objective, parent, nodes.count(NodeKind.OBJECTIVE, themeId) + 1);
        nodes.flush();
        return batch.id();
    }

    /** One action with all that hangs on it, under an objective of the plan. */
    @Transactional
    public UUID bringIn(UUID planId, ActionPart action, UUID objectiveId, String label) {
        var plan = desk.locked(planId);
        var batch = EditBatch.labelled(label);
        var parent = places.parent(plan, NodeKind.ACTION, objectiveId);
        appending.append(plan, batch, action, parent, nodes.count(NodeKind.ACTION, objectiveId) + 1);
        nodes.flush();
        return batch.id();
    }

    /** @throws Conflict if it was taken back already, or something in it changed since */
    public void undo(UUID planId, UUID batchId) {
        undoing.undo(planId, batchId);
    }
}
