package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

/** What the public reads of plans as such; what may not be seen is not there. */
@ApplicationScoped
class PlanReader {
    private final PlanRepository plans;
    private final Organisations organisations;
    private final Caller caller;

    PlanReader(PlanRepository plans, Organisations organisations, Caller caller) {
        this.plans = plans;
        this.organisations = organisations;
        this.caller = caller;
    }

    /** Three statements whatever the size. */
    Page<PlanSummaryResponse> page(PlanFilter filter, Cursor after, int limit) {
        var page = Page.of(
                plans.visible(filter, after, limit + 1),
                limit,
                p -> Cursor.of(p.ref().title(), p.id()));
        var owners = organisations.findAll(
                page.items().stream().map(Plan::organisationId).distinct().toList());
        var counts = plans.counts(page.items().stream().map(Plan::id).toList());
        return page.map(p -> PlanSummaryResponse.of(p, owners.get(p.organisationId()), counts.get(p.id())));
    }

    /** Those of the caller's organisation in any state, newest first; none for who acts for no organisation. */
    Page<PlanSummaryResponse> own(Cursor after, int limit) {
        var owner = caller.organisation().flatMap(organisations::find);
        if (owner.isEmpty()) return new Page<>(List.of(), null);
        var page = Page.of(plans.own(owner.get().id(), after, limit + 1), limit, p -> Cursor.of(p.createdAt(), p.id()));
        var counts = plans.counts(page.items().stream().map(Plan::id).toList());
        return page.map(p -> PlanSummaryResponse.of(p, owner.get(), counts.get(p.id())));
    }

    /** @throws NotFound if there is none with that id or slug, or none the public may see */
    Plan load(String idOrSlug) {
        return uuid(idOrSlug)
                .map(plans::visible)
                .orElseGet(() -> plans.visible(idOrSlug))
                .orElseThrow(() -> new NotFound("plan", idOrSlug));
    }

    /** @throws NotFound naming the part that was asked for, since the plan itself may not be known of */
    Plan load(UUID planId, String part, UUID partId) {
        return plans.visible(planId).orElseThrow(() -> new NotFound(part, partId));
    }

    PlanResponse detail(String idOrSlug) {
        return detail(load(idOrSlug));
    }

    PlanResponse detail(Plan plan) {
        return PlanResponse.of(plan, owner(plan), counts(plan));
    }

    PlanSummaryResponse summary(Plan plan) {
        return PlanSummaryResponse.of(plan, owner(plan), counts(plan));
    }

    private OrganisationRef owner(Plan plan) {
        return organisations.find(plan.organisationId()).orElseThrow();
    }

    private PlanCounts counts(Plan plan) {
        return plans.counts(List.of(plan.id())).getOrDefault(plan.id(), PlanCounts.NONE);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
