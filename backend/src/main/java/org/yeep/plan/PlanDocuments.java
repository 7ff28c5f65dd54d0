package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

/** Whole public plans as documents. */
@ApplicationScoped
public class PlanDocuments {
    private final PlanReader plans;
    private final PlanTreeReader trees;

    PlanDocuments(PlanReader plans, PlanTreeReader trees) {
        this.plans = plans;
        this.trees = trees;
    }

    public PlanDocument readable(String idOrSlug) {
        return of(plans.load(idOrSlug).id());
    }

    public PlanDocument of(UUID planId) {
        var plan = plans.load(planId.toString());
        return PlanDocument.of(
                content(plan),
                trees.read(planId.toString()).themes().stream()
                        .map(PlanDocuments::theme)
                        .toList());
    }

    private static PlanContent content(Plan plan) {
        var ref = plan.ref();
        return new PlanContent(
                ref.kind(),
                ref.title(),
                plan.titleEn(),
                plan.yearsLabel(),
                ref.startYear(),
                ref.endYear(),
                null,
                null,
                null,
                plan.coordinatingUnit(),
                plan.note(),
                plan.sources(),
                plan.facts());
    }

    private static ThemePart theme(PlanTreeResponse.ThemeNode t) {
        return new ThemePart(
                t.id(),
                new ThemeContent(t.code(), t.title(), t.generalAim(), t.reportedProgressPct(), t.themeSlugs()),
                t.objectives().stream().map(PlanDocuments::objective).toList());
    }

    private static ObjectivePart objective(PlanTreeResponse.ObjectiveNode o) {
        var content = new ObjectiveContent(
                null,
                null,
                o.code(),
                o.title(),
                o.findings(),
                o.needs(),
                o.risks(),
                o.responsibleUnits(),
                o.partners(),
                o.costEstimateTry(),
                null,
                List.of(),
                null,
                o.sourceUrl(),
                o.truncatedInSource(),
                List.of(),
                null);
        return new ObjectivePart(
                o.id(),
                content,
                indicators(o.indicators()),
                o.actions().stream().map(PlanDocuments::action).toList());
    }

    private static ActionPart action(PlanTreeResponse.ActionNode a) {
        var content = new ActionContent(
                a.code(),
                a.title(),
                null,
                null,
                a.responsibleUnits(),
                a.partners(),
                a.timeline(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                a.statedStatus(),
                a.note(),
                List.of(),
                null);
        return new ActionPart(a.id(), content, List.of(), indicators(a.indicators()));
    }

    private static List<IndicatorPart> indicators(List<PlanIndicatorResponse> all) {
        return all.stream()
                .map(i -> new IndicatorPart(
                        i.id(),
                        new IndicatorContent(
                                i.code(),
                                i.title(),
                                i.titleEn(),
                                i.definitionCode(),
                                null,
                                i.rightsType(),
                                i.measure(),
                                i.unit(),
                                i.direction(),
                                i.accumulation(),
                                null,
                                i.disaggregations(),
                                i.sensitive(),
                                null,
                                i.baselineValue(),
                                i.baselineYear(),
                                null,
                                i.targetValue(),
                                List.of(),
                                i.statedActual(),
                                i.weightPct(),
                                i.year(),
                                i.sourceText(),
                                i.origin(),
                                List.of(),
                                List.of())))
                .toList();
    }
}
