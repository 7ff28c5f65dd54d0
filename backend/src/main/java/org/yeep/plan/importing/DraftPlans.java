package org.yeep.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.plan.PlanDrafts;
import org.yeep.plan.document.PlanDocument;

/** The drafts that plans are brought into. */
@ApplicationScoped
class DraftPlans {
    private final PlanDrafts drafts;

    DraftPlans(PlanDrafts drafts) {
        this.drafts = drafts;
    }

    UUID ownerOfEditable(UUID planId) {
        return drafts.ownerOfEditable(planId);
    }

    UUID bringIn(UUID planId, PlanDocument document, String label) {
        return drafts.bringIn(planId, document, label);
    }

    void undo(UUID planId, UUID editGroup) {
        drafts.undo(planId, editGroup);
    }
}
