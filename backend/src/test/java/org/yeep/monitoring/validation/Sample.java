package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.document.IndicatorOrigin;

/** An indicator's cells to try rules on. */
public final class Sample {
    private final Measure measure;
    private RightsType rightsType = RightsType.OUTCOME;
    private Accumulation accumulation = Accumulation.PER_PERIOD;
    private List<String> expected = List.of("total", "sex=F", "sex=M");
    private final Map<String, ObservationRef> reported = new LinkedHashMap<>();
    private final Map<String, List<BigDecimal>> earlier = new HashMap<>();
    private final Set<String> evidenced = new HashSet<>();
    private StatedRange range;

    private Sample(Measure measure) {
        this.measure = measure;
    }

    public static Sample of(Measure measure) {
        return new Sample(measure);
    }

    Sample structural() {
        rightsType = RightsType.STRUCTURAL;
        return this;
    }

    Sample cumulative() {
        accumulation = Accumulation.CUMULATIVE;
        return this;
    }

    Sample totalOnly() {
        expected = List.of("total");
        return this;
    }

    Sample expecting(String... cells) {
        expected = List.of(cells);
        return this;
    }

    Sample workedOut(String cell, String value) {
        var o = observation(cell, value, null, null, null);
        reported.put(
                cell,
                new ObservationRef(o.id(), ID, cell, o.status(), null, o.value(), null, null, null, null, null, true));
        return this;
    }

    Sample range(String min, String max) {
        range = new StatedRange(decimal(min), decimal(max));
        return this;
    }

    Sample value(String cell, String value) {
        reported.put(cell, observation(cell, value, null, null, null));
        return this;
    }

    Sample parts(String cell, String value, String numerator, String denominator) {
        reported.put(cell, observation(cell, value, numerator, denominator, null));
        return this;
    }

    Sample note(String cell, String value, String note) {
        reported.put(cell, observation(cell, value, null, null, note));
        return this;
    }

    Sample missing(String cell, MissingReason reason) {
        reported.put(
                cell,
                new ObservationRef(
                        UUID.randomUUID(),
                        ID,
                        cell,
                        ObservationStatus.MISSING,
                        reason,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false));
        return this;
    }

    Sample before(String cell, String... values) {
        for (var value : values)
            earlier.computeIfAbsent(cell, c -> new ArrayList<>()).add(decimal(value));
        return this;
    }

    Sample evidence(String cell) {
        evidenced.add(cell);
        return this;
    }

    Cells cells() {
        return new Cells(indicator(), expected, reported, earlier, evidenced, range);
    }

    private static final UUID ID = UUID.randomUUID();

    private PlanIndicatorRef indicator() {
        return indicator(measure, "kişi", List.of("sex"), false, rightsType, accumulation);
    }

    public static PlanIndicatorRef indicator(Measure measure, String unit, List<String> dimensions, boolean sensitive) {
        return indicator(measure, unit, dimensions, sensitive, RightsType.OUTCOME, Accumulation.PER_PERIOD);
    }

    private static PlanIndicatorRef indicator(
            Measure measure,
            String unit,
            List<String> dimensions,
            boolean sensitive,
            RightsType type,
            Accumulation sum) {
        return new PlanIndicatorRef(
                ID,
                ID,
                ID,
                "G1",
                "Gösterge",
                "Indicator",
                null,
                type,
                measure,
                unit,
                null,
                sum,
                dimensions,
                sensitive,
                null,
                null,
                null,
                List.of(),
                IndicatorOrigin.PLAN_DOCUMENT);
    }

    private static ObservationRef observation(
            String cell, String value, String numerator, String denominator, String note) {
        return new ObservationRef(
                UUID.randomUUID(),
                ID,
                cell,
                ObservationStatus.NORMAL,
                null,
                decimal(value),
                decimal(numerator),
                decimal(denominator),
                null,
                note,
                null,
                false);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
