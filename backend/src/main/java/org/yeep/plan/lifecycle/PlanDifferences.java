package org.yeep.plan.lifecycle;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.plan.PlanDesks;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.PlanRevision;
import org.yeep.plan.PlanStates;
import org.yeep.plan.comparing.Pairings;
import org.yeep.plan.comparing.PlanComparison;
import org.yeep.plan.comparing.PlanDifference;
import org.yeep.plan.document.PlanDocument;

/** Finds the two documents to compare, and asks whether the caller may read them. */
@ApplicationScoped
class PlanDifferences {
    private final PlanStates plans;
    private final PlanDesks desks;
    private final PlanDocuments documents;
    private final PlanRevision revision;
    private final PlanRecords records;
    private final FrozenPlan frozen;
    private final ObjectMapper json;

    PlanDifferences(
            PlanStates plans,
            PlanDesks desks,
            PlanDocuments documents,
            PlanRevision revision,
            PlanRecords records,
            FrozenPlan frozen,
            ObjectMapper json) {
        this.plans = plans;
        this.desks = desks;
        this.documents = documents;
        this.revision = revision;
        this.records = records;
        this.frozen = frozen;
        this.json = json;
    }

    @Transactional
    PlanDifference versions(UUID planId, int earlier, int later) {
        plans.visible(planId);
        var after = version(planId, later);
        return PlanComparison.compare(version(planId, earlier), after, Pairings.byId(after), json);
    }

    @Transactional
    PlanDifference plans(UUID earlierId, UUID laterId) {
        plans.visible(laterId);
        plans.visible(earlierId);
        var before = documents.of(earlierId);
        var after = documents.of(laterId);
        return PlanComparison.compare(before, after, Pairings.byLikeness(before, after), json);
    }

    /** @throws org.yeep.shared.problem.DomainProblem.NotFound also if nothing was frozen yet */
    @Transactional
    PlanDifference draft(UUID planId) {
        var plan = desks.written(planId);
        var after = documents.of(planId);
        if (plan.revisionOf() == null)
            return PlanComparison.compare(version(planId, plan.currentVersion()), after, Pairings.byId(after), json);
        var pairing = Pairings.byOrigin(revision.origins(planId));
        return PlanComparison.compare(documents.of(plan.revisionOf()), after, pairing, json);
    }

    private PlanDocument version(UUID planId, int number) {
        return frozen.read(records.version(planId, number).content());
    }
}
