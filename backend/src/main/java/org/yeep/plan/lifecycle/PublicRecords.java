package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.PlanStates;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

/** What everybody may read of plans' lives: of plans everybody may read. */
@ApplicationScoped
class PublicRecords {
    private final PlanStates plans;
    private final PlanRecords records;
    private final PlanConsultation consultation;
    private final PlanLinks links;

    PublicRecords(PlanStates plans, PlanRecords records, PlanConsultation consultation, PlanLinks links) {
        this.plans = plans;
        this.records = records;
        this.consultation = consultation;
        this.links = links;
    }

    /** The exact bytes, their hash, and their RFC 9530 digest. */
    record Frozen(byte[] bytes, String sha256, String digest) {}

    @Transactional
    PlanStandingResponse standing(UUID planId) {
        var plan = plans.visible(planId);
        return new PlanStandingResponse(
                planId,
                plan.state(),
                records.consultationEnd(planId),
                consultation.open(plan),
                records.lastDecided(planId).map(PlanEvent::decision).orElse(null),
                plan.currentVersion(),
                predecessor(plan),
                links.coOwners(planId),
                links.of(plan));
    }

    @Transactional
    Page<PlanEventResponse> history(UUID planId, Cursor after, int limit) {
        plans.visible(planId);
        return records.history(planId, after, limit);
    }

    @Transactional
    Page<PlanVersionResponse> versions(UUID planId, Cursor after, int limit) {
        plans.visible(planId);
        return records.versions(planId, after, limit);
    }

    @Transactional
    Frozen version(UUID planId, int number) {
        plans.visible(planId);
        var version = records.version(planId, number);
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(version.sha256()));
        return new Frozen(
                version.content().getBytes(StandardCharsets.UTF_8), version.sha256(), "sha-256=:" + digest + ":");
    }

    private UUID predecessor(PlanStanding plan) {
        if (plan.predecessorId() == null) return null;
        return plans.find(plan.predecessorId())
                .filter(PlanStanding::visible)
                .map(PlanStanding::id)
                .orElse(null);
    }
}
