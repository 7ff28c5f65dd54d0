package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Revises a plan in a working copy, so that what is in force stays what it is meanwhile. Asks nobody whether the caller
 * may; runs in its caller's transaction, with the plan held.
 */
@ApplicationScoped
public class PlanRevision {
    private final PlanRepository plans;
    private final PlanSuccessionRepository successions;
    private final PlanCopying copying;
    private final PlanTakeover takeover;
    private final PlanOriginRepository origins;

    PlanRevision(
            PlanRepository plans,
            PlanSuccessionRepository successions,
            PlanCopying copying,
            PlanTakeover takeover,
            PlanOriginRepository origins) {
        this.plans = plans;
        this.successions = successions;
        this.copying = copying;
        this.takeover = takeover;
        this.origins = origins;
    }

    /** Each part of the copy knows the part it stands for. */
    public PlanStanding begin(UUID planId, String by, Instant at) {
        return PlanStanding.of(copying.copy(plans.findById(planId), by, at));
    }

    /** The open working copy, held until the transaction ends. */
    public PlanStanding hold(UUID planId) {
        return PlanStanding.of(copyOf(planId));
    }

    /** Makes the plan what its working copy is; parts that stay keep their ids, and so all that refers to them. */
    public void takeOver(UUID planId, Instant at) {
        var copy = copyOf(planId);
        takeover.takeOver(plans.findById(planId), copy, at);
        copy.move(PlanTransition.WITHDRAW);
    }

    public void discard(UUID planId) {
        copyOf(planId).move(PlanTransition.WITHDRAW);
    }

    /** Of the parts of a working copy: the parts of the plan in force they stand for. */
    public Map<UUID, UUID> origins(UUID copyId) {
        return origins.of(copyId);
    }

    private Plan copyOf(UUID planId) {
        return successions
                .lockedCopyOf(planId)
                .orElseThrow(() -> new IllegalStateException("A plan under revision has a working copy"));
    }
}
