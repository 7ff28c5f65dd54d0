package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.plan.PlanTreeResponse.ActionNode;
import org.yeep.plan.PlanTreeResponse.ObjectiveNode;
import org.yeep.plan.PlanTreeResponse.ThemeNode;

/** Reads a whole plan level by level, eight statements whatever its size, and puts the levels together. */
@ApplicationScoped
class PlanTreeReader {
    private final PlanReader plans;
    private final PlanThemeRepository themes;
    private final ObjectiveRepository objectives;
    private final ActionRepository actions;
    private final PlanIndicatorReader indicators;

    PlanTreeReader(
            PlanReader plans,
            PlanThemeRepository themes,
            ObjectiveRepository objectives,
            ActionRepository actions,
            PlanIndicatorReader indicators) {
        this.plans = plans;
        this.themes = themes;
        this.objectives = objectives;
        this.actions = actions;
        this.indicators = indicators;
    }

    PlanTreeResponse read(String idOrSlug) {
        var plan = plans.load(idOrSlug);
        var indicatorsOf = indicators.byItem(plan.id());
        var actionsOf = by(actions.ofPlan(plan.id()), Action::objectiveId);
        var objectivesOf = by(objectives.ofPlan(plan.id()), Objective::themeId);
        var nodes = themes.ofPlan(plan.id()).stream()
                .map(t -> theme(t, objectivesOf, actionsOf, indicatorsOf))
                .toList();
        return new PlanTreeResponse(plans.summary(plan), nodes);
    }

    private static ThemeNode theme(
            PlanTheme theme,
            Map<UUID, List<Objective>> objectives,
            Map<UUID, List<Action>> actions,
            Map<UUID, List<PlanIndicatorResponse>> indicators) {
        var nodes = objectives.getOrDefault(theme.id(), List.of()).stream()
                .map(o -> objective(o, actions.getOrDefault(o.id(), List.of()), indicators))
                .toList();
        return new ThemeNode(
                theme.id(),
                theme.code(),
                theme.title(),
                theme.generalAim(),
                theme.reportedProgressPct(),
                theme.themeSlugs(),
                nodes);
    }

    private static ObjectiveNode objective(
            Objective o, List<Action> actions, Map<UUID, List<PlanIndicatorResponse>> indicators) {
        return new ObjectiveNode(
                o.id(),
                o.code(),
                o.title(),
                o.responsibleUnits(),
                o.partners(),
                o.risks(),
                o.findings(),
                o.needs(),
                o.costEstimateTry(),
                o.sourceUrl(),
                o.truncatedInSource(),
                indicators.getOrDefault(o.id(), List.of()),
                actions.stream()
                        .map(a -> action(a, indicators.getOrDefault(a.id(), List.of())))
                        .toList());
    }

    private static ActionNode action(Action a, List<PlanIndicatorResponse> indicators) {
        return new ActionNode(
                a.id(),
                a.code(),
                a.title(),
                a.responsibleUnits(),
                a.partners(),
                a.timeline(),
                a.statedStatus(),
                a.note(),
                indicators);
    }

    private static <T> Map<UUID, List<T>> by(List<T> children, Function<T, UUID> parent) {
        return children.stream().collect(Collectors.groupingBy(parent));
    }
}
