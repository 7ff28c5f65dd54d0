package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.yeep.indicator.Measure;
import org.yeep.plan.document.TargetValue;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** A percentage lies between 0 and 100 (the platform's validation: percent outside 0–100 is an error). */
@Singleton
class PercentOutOfRange extends IndicatorRule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    PercentOutOfRange() {
        super("percent-out-of-range", Severity.ERROR, "content/targetValue");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        if (i.measure() != Measure.PERCENT) return false;
        var stated = Stream.of(i.baselineValue(), i.targetValue(), i.statedActual());
        return Stream.concat(stated, i.targets().stream().map(TargetValue::value))
                .anyMatch(v -> v != null && (v.signum() < 0 || v.compareTo(WHOLE) > 0));
    }
}
