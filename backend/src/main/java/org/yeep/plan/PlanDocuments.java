package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.MilestonePart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Reads whole plans level by level, six statements whatever their size, and puts the levels together. */
@ApplicationScoped
public class PlanDocuments {
    private final PlanRepository plans;
    private final PlanNodeRepository nodes;
    private final DraftDesk desk;

    PlanDocuments(PlanRepository plans, PlanNodeRepository nodes, DraftDesk desk) {
        this.plans = plans;
        this.nodes = nodes;
        this.desk = desk;
    }

    /**
     * A plan the public may read, or the present caller as one of those who write it.
     *
     * @throws NotFound otherwise
     */
    public PlanDocument readable(String idOrSlug) {
        return of(desk.readable(idOrSlug));
    }

    /** @throws NotFound if there is no such plan; asks nobody whether it may be read */
    public PlanDocument of(UUID planId) {
        return of(plans.findByIdOptional(planId).orElseThrow(() -> new NotFound("plan", planId)));
    }

    PlanDocument of(Plan plan) {
        var indicatorsOf = by(nodes.of(PlanIndicator.class, plan.id()), PlanIndicator::itemId);
        var milestonesOf = by(nodes.of(Milestone.class, plan.id()), Milestone::parentId);
        var actionsOf = by(nodes.of(Action.class, plan.id()), Action::parentId);
        var objectivesOf = by(nodes.of(Objective.class, plan.id()), Objective::parentId);
        var levels = new Levels(objectivesOf, actionsOf, milestonesOf, indicatorsOf);
        return PlanDocument.of(
                plan.content(),
                nodes.of(PlanTheme.class, plan.id()).stream().map(levels::theme).toList());
    }

    private static <T> Map<UUID, List<T>> by(List<T> children, Function<T, UUID> parent) {
        return children.stream().collect(Collectors.groupingBy(parent));
    }

    private record Levels(
            Map<UUID, List<Objective>> objectives,
            Map<UUID, List<Action>> actions,
            Map<UUID, List<Milestone>> milestones,
            Map<UUID, List<PlanIndicator>> indicators) {

        ThemePart theme(PlanTheme t) {
            return new ThemePart(
                    t.id(),
                    t.content(),
                    objectives.getOrDefault(t.id(), List.of()).stream()
                            .map(this::objective)
                            .toList());
        }

        private ObjectivePart objective(Objective o) {
            return new ObjectivePart(
                    o.id(),
                    o.content(),
                    indicatorsOf(o.id()),
                    actions.getOrDefault(o.id(), List.of()).stream()
                            .map(this::action)
                            .toList());
        }

        private ActionPart action(Action a) {
            var steps = milestones.getOrDefault(a.id(), List.of()).stream()
                    .map(m -> new MilestonePart(m.id(), m.content()))
                    .toList();
            return new ActionPart(a.id(), a.content(), steps, indicatorsOf(a.id()));
        }

        private List<IndicatorPart> indicatorsOf(UUID itemId) {
            return indicators.getOrDefault(itemId, List.of()).stream()
                    .map(i -> new IndicatorPart(i.id(), i.content()))
                    .toList();
        }
    }
}
