package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.PlanDesks;
import org.yeep.plan.PlanRef;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.Plans;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

/** How plans hang together and who shares them. The public reads of plans it may see, and of nothing else. */
@ApplicationScoped
class PlanLinks {
    private static final int MOST = 200;

    private final PlanDesks desks;
    private final Plans plans;
    private final Organisations organisations;
    private final PlanLinkRepository links;
    private final PlanCoOwnerRepository coOwners;
    private final Caller caller;
    private final Clock clock;

    PlanLinks(
            PlanDesks desks,
            Plans plans,
            Organisations organisations,
            PlanLinkRepository links,
            PlanCoOwnerRepository coOwners,
            Caller caller,
            Clock clock) {
        this.desks = desks;
        this.plans = plans;
        this.organisations = organisations;
        this.links = links;
        this.coOwners = coOwners;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanLinkResponse link(UUID planId, LinkPlansRequest asked) {
        var plan = desks.held(planId);
        if (planId.equals(asked.toPlanId())) throw new Invalid("/toPlanId", "plan-link-to-itself");
        if (links.of(planId, MOST).size() >= MOST) throw new Conflict("plan-links-too-many", MOST);
        var other = plans.find(asked.toPlanId())
                .filter(p -> p.visible() || desks.writes(p))
                .orElseThrow(() -> new Invalid("/toPlanId", "plan-unknown"));
        requireItem(planId, asked.fromItemId(), "/fromItemId");
        requireItem(other.id(), asked.toItemId(), "/toItemId");
        var note = PlainWords.of(asked.note(), "/note");
        var link = PlanLink.of(planId, asked, note, caller.account(), clock.instant());
        links.persistAndFlush(link);
        return link.response(plan.title(), other.title());
    }

    @Transactional
    void unlink(UUID planId, UUID linkId) {
        desks.held(planId);
        var link = links.findByIdOptional(linkId)
                .filter(l -> l.fromPlanId().equals(planId))
                .orElseThrow(() -> new NotFound("plan-link", linkId));
        links.delete(link);
    }

    @Transactional
    List<OrganisationRef> setCoOwners(UUID planId, List<UUID> organisationIds, String ifMatch) {
        var plan = desks.held(planId);
        Versions.require(ifMatch, plan.version());
        if (plan.kind() != PlanKind.MONITORING_PLAN) throw new Conflict("plan-has-one-owner");
        var wanted = organisationIds.stream().distinct().toList();
        if (organisations.findAll(wanted).size() < wanted.size() || wanted.contains(plan.organisationId()))
            throw new Invalid("/organisationIds", "plan-co-owner-unknown");
        coOwners.of(planId).forEach(coOwners::delete);
        coOwners.flush();
        wanted.forEach(o -> coOwners.persist(new PlanCoOwner(planId, o)));
        coOwners.flush();
        return coOwners(planId);
    }

    List<OrganisationRef> coOwners(UUID planId) {
        var ids = coOwners.of(planId).stream().map(PlanCoOwner::organisationId).toList();
        var known = organisations.findAll(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** Drafts of one's own included. */
    @Transactional
    PlanConnectionsResponse connections(UUID planId) {
        var plan = desks.written(planId);
        boolean shareable = plan.kind() == PlanKind.MONITORING_PLAN;
        var seen = among(planId, p -> p.visible() || desks.writes(p));
        return new PlanConnectionsResponse(planId, shareable, coOwners(planId), seen, plan.version());
    }

    List<PlanLinkResponse> of(PlanStanding plan) {
        return among(plan.id(), PlanRef::visible);
    }

    /** Of a plan's links those whose other end may be told of. */
    private List<PlanLinkResponse> among(UUID planId, Predicate<PlanRef> told) {
        var found = links.of(planId, MOST);
        var ends = plans.findAll(found.stream()
                .flatMap(l -> Stream.of(l.fromPlanId(), l.toPlanId()))
                .distinct()
                .toList());
        return found.stream()
                .filter(l -> told.test(ends.get(l.fromPlanId())) && told.test(ends.get(l.toPlanId())))
                .map(l -> l.response(
                        ends.get(l.fromPlanId()).title(), ends.get(l.toPlanId()).title()))
                .toList();
    }

    private void requireItem(UUID planId, UUID itemId, String pointer) {
        if (itemId == null) return;
        plans.item(itemId)
                .filter(i -> i.planId().equals(planId))
                .orElseThrow(() -> new Invalid(pointer, "plan-item-unknown"));
    }
}
