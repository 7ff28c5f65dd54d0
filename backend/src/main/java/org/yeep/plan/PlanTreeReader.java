package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;

/** A whole public plan, eight statements whatever its size. */
@ApplicationScoped
class PlanTreeReader {
    private final PlanReader plans;
    private final PlanDocuments documents;

    PlanTreeReader(PlanReader plans, PlanDocuments documents) {
        this.plans = plans;
        this.documents = documents;
    }

    PlanTreeResponse read(String idOrSlug) {
        var plan = plans.load(idOrSlug);
        return PlanTreeResponse.of(plans.summary(plan), documents.of(plan));
    }
}
