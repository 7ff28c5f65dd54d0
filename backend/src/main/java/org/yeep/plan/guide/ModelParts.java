package org.yeep.plan.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.DefinedIndicator;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;

/** Makes parts of a plan out of a model: its ideas in Turkish, with room for the municipality's own figures. */
@ApplicationScoped
class ModelParts {
    private final IndicatorLibrary library;

    ModelParts(IndicatorLibrary library) {
        this.library = library;
    }

    ObjectivePart objective(ModelObjective m) {
        var content = new ObjectiveContent(
                null,
                null,
                null,
                m.titleTr(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                m.norms(),
                null,
                null,
                null,
                List.of(),
                null);
        return new ObjectivePart(
                null,
                content,
                indicators(m.indicators()),
                m.actions().stream().map(a -> action(a, m.norms())).toList());
    }

    private ActionPart action(ModelAction a, List<String> norms) {
        var content = new ActionContent(
                null,
                a.titleTr(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                norms,
                null,
                null,
                null,
                List.of(),
                null);
        return new ActionPart(null, content, List.of(), indicators(a.indicators()));
    }

    private List<IndicatorPart> indicators(List<ModelIndicator> indicators) {
        return indicators.stream().map(i -> new IndicatorPart(null, content(i))).toList();
    }

    private IndicatorContent content(ModelIndicator i) {
        if (i.code() != null)
            return DefinedIndicator.of(library.byCode(i.code()).orElseThrow(), IndicatorOrigin.PLAN_DOCUMENT);
        return new IndicatorContent(
                null,
                i.titleTr(),
                i.titleEn(),
                null,
                null,
                i.rightsType(),
                i.measure(),
                i.unit(),
                i.direction(),
                null,
                null,
                i.disaggregations(),
                false,
                null,
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
                List.of(),
                List.of());
    }
}
