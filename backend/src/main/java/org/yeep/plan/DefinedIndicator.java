package org.yeep.plan;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yeep.indicator.DefinitionRef;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.plan.document.PlanFact;

/** What a plan says of an indicator it takes from the library. */
public final class DefinedIndicator {
    private DefinedIndicator() {}

    public static IndicatorContent of(DefinitionRef d, IndicatorOrigin origin) {
        return new IndicatorContent(
                null,
                d.titleTr(),
                d.titleEn(),
                d.code(),
                null,
                d.rightsType(),
                d.measure(),
                d.unit(),
                d.direction(),
                d.accumulation(),
                null,
                d.disaggregations(),
                d.sensitive(),
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
                origin,
                List.of(),
                List.of());
    }

    /** Without the library's code, which is kept among the other facts; unchanged for one that has none. */
    static IndicatorContent local(IndicatorContent c) {
        if (c.definitionCode() == null) return c;
        var facts = new ArrayList<>(c.otherFacts());
        facts.add(new PlanFact("definitionCode", TextNode.valueOf(c.definitionCode())));
        return new IndicatorContent(
                c.code(),
                c.title(),
                c.titleEn(),
                null,
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
                c.baselineValue(),
                c.baselineYear(),
                c.baselineSource(),
                c.targetValue(),
                c.targets(),
                c.statedActual(),
                c.weightPct(),
                c.year(),
                c.sourceText(),
                c.origin(),
                c.norms(),
                facts);
    }

    static IndicatorContent expecting(IndicatorContent c, List<String> dimensions) {
        return rebuilt(c, dimensions, c.baselineValue(), c.baselineYear(), c.targetValue());
    }

    static IndicatorContent aiming(IndicatorContent c, BigDecimal baseline, Integer year, BigDecimal target) {
        return rebuilt(c, c.disaggregations(), baseline, year, target);
    }

    private static IndicatorContent rebuilt(
            IndicatorContent c, List<String> dimensions, BigDecimal baseline, Integer year, BigDecimal target) {
        return new IndicatorContent(
                c.code(),
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
                dimensions,
                c.sensitive(),
                c.dataSource(),
                baseline,
                year,
                c.baselineSource(),
                target,
                c.targets(),
                c.statedActual(),
                c.weightPct(),
                c.year(),
                c.sourceText(),
                c.origin(),
                c.norms(),
                c.otherFacts());
    }
}
