package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A whole plan as the public reads it, eight statements whatever its size. */
@ApplicationScoped
class PlanTreeReader {
    private final PlanReader plans;
    private final DraftDesk desk;
    private final PlanDocuments documents;

    PlanTreeReader(PlanReader plans, DraftDesk desk, PlanDocuments documents) {
        this.plans = plans;
        this.desk = desk;
        this.documents = documents;
    }

    PlanTreeResponse read(String idOrSlug) {
        var plan = plans.load(idOrSlug);
        return PlanTreeResponse.of(plans.summary(plan), documents.of(plan));
    }

    /** For those who write it, public or not. */
    @Transactional
    PlanPreviewResponse preview(UUID planId) {
        var plan = desk.written(planId);
        var tree = PlanTreeResponse.of(plans.summary(plan), documents.of(plan));
        return new PlanPreviewResponse(plans.detail(plan), tree.themes());
    }
}
