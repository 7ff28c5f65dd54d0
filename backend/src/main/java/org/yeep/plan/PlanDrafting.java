package org.yeep.plan;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.yeep.organisation.OrganisationKind;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotAllowed;

/** Begins plans and changes what they say of themselves. */
@ApplicationScoped
class PlanDrafting {
    private final PlanRepository plans;
    private final Organisations organisations;
    private final DraftDesk desk;
    private final EditLog log;
    private final NodeContents contents;
    private final SecurityIdentity identity;
    private final Clock clock;

    PlanDrafting(
            PlanRepository plans,
            Organisations organisations,
            DraftDesk desk,
            EditLog log,
            NodeContents contents,
            SecurityIdentity identity,
            Clock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.desk = desk;
        this.log = log;
        this.contents = contents;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * A plan of the caller's own organisation, seen by nobody else yet.
     *
     * @throws NotAllowed if the caller's organisation cannot own a plan of this kind
     */
    @Transactional
    UUID create(PlanContent content, UUID predecessorId) {
        var writer = Writer.of(identity);
        var owner = writer.organisation().flatMap(organisations::find).orElseThrow(NotAllowed::new);
        if (!owns(owner, content.kind()) || !writer.writes(content.kind(), owner.id())) throw new NotAllowed();
        requireYears(content);
        if (predecessorId != null) requirePredecessor(predecessorId, owner.id());
        var asked = new NewPlan(owner.id(), content, predecessorId, null);
        var plan =
                Plan.begin(asked, slug(owner, content), identity.getPrincipal().getName(), clock.instant());
        plans.persistAndFlush(plan);
        return plan.id();
    }

    @Transactional
    void change(UUID planId, byte[] patch, String ifMatch) throws IOException {
        var plan = desk.locked(planId, ifMatch);
        var before = plan.content();
        var after = (PlanContent) contents.patch(before, patch);
        if (after.kind() != before.kind()) throw new Invalid("/kind", "plan-kind-fixed");
        requireYears(after);
        plan.change(after);
        log.changed(plan, EditBatch.single(), NodeKind.PLAN, plan.id(), before, after);
        plans.flush();
    }

    private static boolean owns(OrganisationRef owner, PlanKind kind) {
        boolean municipality = owner.kind() == OrganisationKind.MUNICIPALITY;
        return kind == PlanKind.MONITORING_PLAN
                ? owner.kind() == OrganisationKind.MONITORING_PLATFORM || owner.kind() == OrganisationKind.CITY_COUNCIL
                : municipality;
    }

    private static void requireYears(PlanContent c) {
        if (c.startYear() != null && c.endYear() != null && c.endYear() < c.startYear())
            throw new Invalid("/endYear", "plan-ends-before-it-starts");
    }

    private void requirePredecessor(UUID predecessorId, UUID ownerId) {
        plans.findByIdOptional(predecessorId)
                .filter(p -> p.organisationId().equals(ownerId) && p.visible())
                .orElseThrow(() -> new Invalid("/predecessorId", "plan-unknown"));
    }

    /** Of owner, kind and years; a further one gets a number. What two make at once the constraint tells apart. */
    private String slug(OrganisationRef owner, PlanContent content) {
        var years = content.startYear() == null ? "" : "-" + content.startYear() + "-" + content.endYear();
        var name = owner.slug() + "-" + SLUGS.get(content.kind()) + years.replace("-null", "");
        long taken = plans.count("slug = ?1 or slug like ?2", name, name + "-n%");
        return taken == 0 ? name : name + "-n" + (taken + 1);
    }

    private static final java.util.Map<PlanKind, String> SLUGS = java.util.Map.of(
            PlanKind.EQUALITY_ACTION_PLAN, "yeep",
            PlanKind.MONITORING_PLAN, "izleme-plani",
            PlanKind.STRATEGIC_PLAN, "stratejik-plan",
            PlanKind.VIOLENCE_PREVENTION_PLAN, "siddetle-mucadele-plani",
            PlanKind.EQUALITY_PROJECT, "proje",
            PlanKind.UNIT_MANDATE, "birim");
}
