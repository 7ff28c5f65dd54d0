package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.organisation.Organisations;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** What those who write plans read. */
@ApplicationScoped
class DraftReader {
    private static final List<Class<? extends PlanNode<?>>> LEVELS =
            List.of(PlanTheme.class, Objective.class, Action.class, Milestone.class, PlanIndicator.class);

    private final DraftDesk desk;
    private final PlanDocuments documents;
    private final PlanNodeRepository nodes;
    private final PlanEditRepository edits;
    private final Organisations organisations;

    DraftReader(
            DraftDesk desk,
            PlanDocuments documents,
            PlanNodeRepository nodes,
            PlanEditRepository edits,
            Organisations organisations) {
        this.desk = desk;
        this.documents = documents;
        this.nodes = nodes;
        this.edits = edits;
        this.organisations = organisations;
    }

    /** One moment of the plan: what is written while it is read is not half in it. */
    @Transactional
    PlanDraftResponse draft(UUID planId) {
        var plan = desk.written(planId);
        if (plan.state() == null) throw new Conflict("plan-without-state");
        return new PlanDraftResponse(
                plan.id(),
                plan.ref().slug(),
                organisations.find(plan.organisationId()).orElseThrow(),
                plan.state(),
                plan.editable(),
                plan.predecessorId(),
                plan.revisionOf(),
                plan.version(),
                versions(plan),
                plan.lastEdit(),
                documents.of(plan));
    }

    /** In the order in which they were made, from after {@code known} or, further on, from after the cursor. */
    Page<PlanEditResponse> edits(UUID planId, long known, Cursor after, int limit) {
        desk.written(planId);
        long from = after == null ? known : after.number(0);
        return Page.of(edits.after(planId, from, limit + 1), limit, e -> Cursor.of(e.number()))
                .map(PlanEdit::response);
    }

    /** The levels are read again by {@link #documents}: the session has them, the query is what it costs. */
    private Map<UUID, Integer> versions(Plan plan) {
        var versions = new HashMap<UUID, Integer>();
        for (var level : LEVELS) nodes.of(level, plan.id()).forEach(n -> versions.put(n.id(), n.version()));
        return versions;
    }
}
