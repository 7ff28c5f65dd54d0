package org.yeep.plan.guide;

import static org.yeep.plan.guide.GuideCount.one;
import static org.yeep.plan.guide.GuideCount.share;
import static org.yeep.plan.guide.GuideMeasure.*;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yeep.plan.PlanState;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;

/** Works out how far each step is from what the plan says and where it stands. */
final class GuideProgress {
    private static final Set<PlanState> DECIDED_STATES =
            Set.of(PlanState.IN_FORCE, PlanState.UNDER_REVISION, PlanState.CLOSED, PlanState.SUCCEEDED);

    private GuideProgress() {}

    static List<StepProgress> of(PlanDocument document, PlanState state) {
        var plan = document.plan();
        var levels = PlanLevels.of(document);
        return List.of(
                preparing(plan),
                situation(levels),
                participation(plan, levels),
                themes(plan, levels),
                objectives(levels),
                actions(levels),
                indicators(levels),
                monitoring(levels),
                consultation(state),
                council(state),
                StepProgress.of(GuideStepId.PUBLICATION, one(PUBLISHED, DECIDED_STATES.contains(state))));
    }

    private static StepProgress preparing(PlanContent plan) {
        return StepProgress.of(
                GuideStepId.PREPARING,
                one(YEARS, plan.startYear() != null && plan.endYear() != null),
                one(COORDINATING_UNIT, plan.coordinatingUnit() != null));
    }

    private static StepProgress situation(PlanLevels levels) {
        return StepProgress.of(
                GuideStepId.SITUATION,
                objectives(OBJECTIVES_WITH_FINDINGS, levels, o -> some(o.findings())),
                objectives(OBJECTIVES_WITH_NEEDS, levels, o -> some(o.needs())));
    }

    private static StepProgress participation(PlanContent plan, PlanLevels levels) {
        return StepProgress.of(
                GuideStepId.PARTICIPATION,
                one(PREPARATION, plan.preparation() != null),
                share(OBJECTIVES_WITH_PARTNERS, levels.objectives(), ObjectivePart::id, GuideProgress::hasPartners));
    }

    private static StepProgress themes(PlanContent plan, PlanLevels levels) {
        return StepProgress.of(
                GuideStepId.THEMES,
                one(VISION, plan.vision() != null),
                share(
                        THEMES_SHARED,
                        levels.themes(),
                        ThemePart::id,
                        t -> some(t.content().themeSlugs())));
    }

    private static StepProgress objectives(PlanLevels levels) {
        return StepProgress.of(
                GuideStepId.OBJECTIVES,
                share(THEMES_WITH_OBJECTIVES, levels.themes(), ThemePart::id, t -> some(t.objectives())),
                objectives(OBJECTIVES_WITH_OWNER, levels, o -> some(o.responsibleUnits())));
    }

    private static StepProgress actions(PlanLevels levels) {
        return StepProgress.of(
                GuideStepId.ACTIONS,
                share(OBJECTIVES_WITH_ACTIONS, levels.objectives(), ObjectivePart::id, o -> some(o.actions())),
                actions(ACTIONS_WITH_OWNER, levels, a -> some(a.responsibleUnits()) || some(a.coordinators())),
                actions(ACTIONS_WITH_DATES, levels, a -> a.startsOn() != null && a.endsOn() != null),
                actions(ACTIONS_WITH_BUDGET, levels, a -> a.plannedCostTry() != null),
                actions(ACTIONS_WITH_NORM, levels, a -> some(a.norms())));
    }

    private static StepProgress indicators(PlanLevels levels) {
        return StepProgress.of(
                GuideStepId.INDICATORS,
                share(ACTIONS_WITH_INDICATOR, levels.actions(), ActionPart::id, a -> some(a.indicators())),
                share(OBJECTIVES_WITH_OUTCOME, levels.objectives(), ObjectivePart::id, PlanLevels::hasOutcome),
                indicators(INDICATORS_WITH_BASELINE, levels, i -> i.baselineValue() != null),
                indicators(INDICATORS_WITH_TARGET, levels, i -> i.targetValue() != null || some(i.targets())),
                indicators(INDICATORS_WITH_BREAKDOWN, levels, i -> some(i.disaggregations())));
    }

    private static StepProgress monitoring(PlanLevels levels) {
        return StepProgress.of(
                GuideStepId.MONITORING,
                indicators(INDICATORS_WITH_FREQUENCY, levels, i -> i.frequency() != null),
                indicators(INDICATORS_WITH_SOURCE, levels, i -> i.dataSource() != null));
    }

    private static StepProgress consultation(PlanState state) {
        var passed = state == PlanState.AWAITING_COUNCIL || DECIDED_STATES.contains(state);
        return step(GuideStepId.CONSULTATION, one(CONSULTED, passed), state == PlanState.IN_CONSULTATION);
    }

    private static StepProgress council(PlanState state) {
        var decided = DECIDED_STATES.contains(state);
        return step(GuideStepId.COUNCIL, one(DECIDED, decided), state == PlanState.AWAITING_COUNCIL);
    }

    private static StepProgress step(GuideStepId id, GuideCount count, boolean underWay) {
        return underWay ? new StepProgress(id, GuideStepState.UNDER_WAY, List.of(count)) : StepProgress.of(id, count);
    }

    private static boolean hasPartners(ObjectivePart o) {
        return some(o.content().partners())
                || o.actions().stream().anyMatch(a -> some(a.content().partners()));
    }

    private static GuideCount objectives(GuideMeasure measure, PlanLevels levels, Predicate<ObjectiveContent> has) {
        return share(measure, levels.objectives(), ObjectivePart::id, o -> has.test(o.content()));
    }

    private static GuideCount actions(GuideMeasure measure, PlanLevels levels, Predicate<ActionContent> has) {
        return share(measure, levels.actions(), ActionPart::id, a -> has.test(a.content()));
    }

    private static GuideCount indicators(GuideMeasure measure, PlanLevels levels, Predicate<IndicatorContent> has) {
        return share(measure, levels.indicators(), IndicatorPart::id, i -> has.test(i.content()));
    }

    private static boolean some(Collection<?> values) {
        return values != null && !values.isEmpty();
    }
}
