package org.yeep.monitoring;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.validation.StatedRange;

@Schema(name = "StatedRange", description = "Where the values of an indicator are said to lie; null is open")
public record StatedRangeResponse(BigDecimal min, BigDecimal max) {
    static StatedRangeResponse of(StatedRange range) {
        return new StatedRangeResponse(range.min(), range.max());
    }
}
