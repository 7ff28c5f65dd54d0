package org.yeep.plan.guide;

import java.util.List;
import java.util.stream.Stream;
import org.yeep.indicator.RightsType;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;

/** A plan's parts level by level, in the plan's order. */
record PlanLevels(
        List<ThemePart> themes,
        List<ObjectivePart> objectives,
        List<ActionPart> actions,
        List<IndicatorPart> indicators) {

    static PlanLevels of(PlanDocument document) {
        var objectives =
                document.themes().stream().flatMap(t -> t.objectives().stream()).toList();
        var actions = objectives.stream().flatMap(o -> o.actions().stream()).toList();
        return new PlanLevels(
                document.themes(),
                objectives,
                actions,
                objectives.stream().flatMap(PlanLevels::indicators).toList());
    }

    static boolean hasOutcome(ObjectivePart objective) {
        return indicators(objective).anyMatch(i -> i.content().rightsType() == RightsType.OUTCOME);
    }

    private static Stream<IndicatorPart> indicators(ObjectivePart o) {
        return Stream.concat(o.indicators().stream(), o.actions().stream().flatMap(a -> a.indicators().stream()));
    }
}
