package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import org.yeep.plan.PlanDesks;

/** A plan's documents are read and removed by those who write the plan until a decision publishes them. */
@ApplicationScoped
class PlanDocumentAccess implements EvidenceAccess {
    private final PlanDesks plans;

    PlanDocumentAccess(PlanDesks plans) {
        this.plans = plans;
    }

    @Override
    public String subjectKind() {
        return PlanDocumentDesk.SUBJECT;
    }

    @Override
    public boolean mayRead(EvidenceRef evidence) {
        return plans.writes(evidence.subjectId());
    }

    @Override
    public boolean mayDelete(EvidenceRef evidence) {
        return plans.writes(evidence.subjectId());
    }

    @Override
    public boolean editable(EvidenceRef evidence) {
        return !evidence.published();
    }
}
