package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What other features may ask of plans. Answers also for plans the public does not see: look at {@code visible}. */
@ApplicationScoped
public class Plans {
    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanIndicatorRepository indicators;
    private final PlanOutlineRepository outlines;
    private final PlanResponsibilities responsibilities;
    private final IndicatorLibrary library;

    Plans(
            PlanRepository plans,
            PlanItemRepository items,
            PlanIndicatorRepository indicators,
            PlanOutlineRepository outlines,
            PlanResponsibilities responsibilities,
            IndicatorLibrary library) {
        this.plans = plans;
        this.items = items;
        this.indicators = indicators;
        this.outlines = outlines;
        this.responsibilities = responsibilities;
        this.library = library;
    }

    public Optional<PlanRef> find(UUID id) {
        return plans.findByIdOptional(id).map(Plan::ref);
    }

    /** What anybody may read, by id or slug. */
    public Optional<PlanRef> visible(String idOrSlug) {
        try {
            return plans.visible(UUID.fromString(idOrSlug)).map(Plan::ref);
        } catch (IllegalArgumentException e) {
            return plans.visible(idOrSlug).map(Plan::ref);
        }
    }

    /** Those that exist, by id, in one statement. */
    public Map<UUID, PlanRef> findAll(Collection<UUID> ids) {
        return plans.byIds(ids).stream().map(Plan::ref).collect(Collectors.toMap(PlanRef::id, Function.identity()));
    }

    /** All of an owner's plans, also those the public does not see; one statement. */
    public List<PlanRef> ofOrganisation(UUID organisationId) {
        return plans.ofOrganisation(organisationId).stream().map(Plan::ref).toList();
    }

    /** The plan's objectives, then its actions, each in the plan's order; two statements. */
    public List<PlanItemRef> items(UUID planId) {
        return items.ofPlan(planId);
    }

    /**
     * Item → the units that answer for it, as the plan words them: an action's own, else those that coordinate it, else
     * its objective's. Without those nobody is named for; one statement for all these plans.
     */
    @Transactional
    public Map<UUID, List<String>> responsibleUnits(Collection<UUID> planIds) {
        return responsibilities.units(planIds);
    }

    public Optional<PlanItemRef> item(UUID id) {
        return items.find(id);
    }

    /** In the plan's order within each item, those added for monitoring after the document's own; one statement. */
    public List<PlanIndicatorRef> indicators(UUID planId) {
        return indicators.ofPlan(planId).stream().map(PlanIndicator::ref).toList();
    }

    /** What figures are rolled up along, also of plans the public does not see; two statements, however many plans. */
    public Map<UUID, PlanOutline> outlines(Collection<UUID> planIds) {
        return outlines.of(planIds);
    }

    /**
     * The part of an outline that one indicator's figure moves: the plan, what stands above the indicator, and whatever
     * hangs on these directly; only that indicator is told of with its measures. Two statements.
     */
    public PlanOutline outlineAround(UUID planId, UUID indicatorId) {
        return outlines.around(planId, indicatorId);
    }

    /** Of several plans, in one statement. */
    public List<PlanIndicatorRef> indicators(Collection<UUID> planIds) {
        return indicators.ofPlans(planIds).stream().map(PlanIndicator::ref).toList();
    }

    /** One of the plan's, without reading the others. */
    public Optional<PlanIndicatorRef> indicator(UUID planId, UUID id) {
        return indicators.ofPlan(planId, id).map(PlanIndicator::ref);
    }

    public Optional<PlanIndicatorRef> indicator(UUID id) {
        return indicators.findByIdOptional(id).map(PlanIndicator::ref);
    }

    /**
     * Hangs an indicator of the library on an action or objective of the plan, marked as not being in the plan's document.
     *
     * @throws NotFound if the plan has no such item or the library no such code
     * @throws Conflict if the item is followed by this indicator already
     */
    @Transactional
    public PlanIndicatorRef addMonitoringIndicator(UUID planId, UUID itemId, NewMonitoringIndicator added) {
        var item = items.find(itemId)
                .filter(i -> i.planId().equals(planId))
                .orElseThrow(() -> new NotFound("plan-item", itemId));
        var definition = library.byCode(added.definitionCode())
                .orElseThrow(() -> new NotFound("indicator-definition", added.definitionCode()));
        if (indicators.follows(itemId, definition.id())) throw new Conflict("already-there");
        var indicator = PlanIndicator.forMonitoring(item, definition, indicators.nextPosition(itemId));
        if (added.disaggregations() != null) indicator.expect(added.disaggregations());
        indicator.aim(added.baselineValue(), added.baselineYear(), added.targetValue());
        indicators.persistAndFlush(indicator);
        return indicator.ref();
    }

    /** The same without baseline and target. */
    @Transactional
    public PlanIndicatorRef addMonitoringIndicator(UUID planId, UUID itemId, String definitionCode) {
        return addMonitoringIndicator(planId, itemId, NewMonitoringIndicator.of(definitionCode));
    }
}
