package org.yeep.plan;

import java.util.stream.Stream;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;

/** All indicators of a document or a part of one, wherever they hang. */
final class Parts {
    private Parts() {}

    static Stream<IndicatorContent> indicators(PlanDocument document) {
        return document.themes().stream().flatMap(t -> t.objectives().stream()).flatMap(Parts::indicators);
    }

    static Stream<IndicatorContent> indicators(ObjectivePart objective) {
        var own = objective.indicators().stream().map(IndicatorPart::content);
        return Stream.concat(own, objective.actions().stream().flatMap(Parts::indicators));
    }

    static Stream<IndicatorContent> indicators(ActionPart action) {
        return action.indicators().stream().map(IndicatorPart::content);
    }
}
