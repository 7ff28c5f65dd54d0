package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorRange", description = "Where the values of an indicator are said to lie; null is open")
record IndicatorRangeResponse(
        BigDecimal min, BigDecimal max, @NotNull int version) {
    static IndicatorRangeResponse of(IndicatorRange range) {
        var stated = range.stated();
        return new IndicatorRangeResponse(stated.min(), stated.max(), range.version());
    }
}
