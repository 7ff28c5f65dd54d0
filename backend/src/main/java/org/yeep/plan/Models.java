package org.yeep.plan;

import java.util.List;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.CopiedFrom;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.MilestonePart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;

/** What of another town's objectives and actions can serve as a model: the ideas, not its values, dates, money and units. */
final class Models {
    private Models() {}

    static ObjectivePart of(ObjectivePart o, CopiedFrom from) {
        var c = o.content();
        var content = new ObjectiveContent(
                null,
                c.goalTitle(),
                null,
                c.title(),
                null,
                c.needs(),
                c.risks(),
                null,
                c.partners(),
                null,
                null,
                c.norms(),
                null,
                null,
                null,
                List.of(),
                from);
        var actions = o.actions().stream().map(a -> of(a, inside(from, a))).toList();
        return new ObjectivePart(null, content, indicators(o.indicators()), actions);
    }

    static ActionPart of(ActionPart a, CopiedFrom from) {
        var c = a.content();
        var content = new ActionContent(
                null,
                c.title(),
                c.description(),
                null,
                null,
                c.partners(),
                c.timeline(),
                null,
                null,
                null,
                null,
                c.genderMarker(),
                c.targetGroups(),
                null,
                null,
                c.norms(),
                null,
                null,
                null,
                List.of(),
                from);
        var milestones = a.milestones().stream().map(Models::milestone).toList();
        return new ActionPart(null, content, milestones, indicators(a.indicators()));
    }

    private static CopiedFrom inside(CopiedFrom from, ActionPart a) {
        return new CopiedFrom(
                from.planId(),
                a.id(),
                from.planTitle(),
                from.organisationName(),
                a.content().title(),
                from.copiedOn());
    }

    private static MilestonePart milestone(MilestonePart m) {
        return new MilestonePart(null, new MilestoneContent(m.content().title(), null, null, null));
    }

    /** Those the other plan's document names; those added there for monitoring are not its idea. */
    private static List<IndicatorPart> indicators(List<IndicatorPart> indicators) {
        return indicators.stream()
                .filter(i -> i.content().origin() == IndicatorOrigin.PLAN_DOCUMENT)
                .map(i -> new IndicatorPart(null, indicator(i.content())))
                .toList();
    }

    private static IndicatorContent indicator(IndicatorContent c) {
        return new IndicatorContent(
                null,
                c.title(),
                c.titleEn(),
                c.definitionCode(),
                c.definition(),
                c.rightsType(),
                c.measure(),
                c.unit(),
                c.direction(),
                c.accumulation(),
                c.frequency(),
                c.disaggregations(),
                c.sensitive(),
                c.dataSource(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                IndicatorOrigin.PLAN_DOCUMENT,
                c.norms(),
                List.of());
    }
}
