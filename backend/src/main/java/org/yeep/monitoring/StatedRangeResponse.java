package org.yeep.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "StatedRange",
        description = "Where the values of an indicator are said to lie, why and since when; a null bound is open")
public record StatedRangeResponse(
        BigDecimal min,
        BigDecimal max,

        @Schema(description = "Null for what was stated before reasons were kept")
        String reason,

        @Schema(description = "Null for what was stated before it was kept")
        RangeAuthor statedAs,

        Instant statedAt) {
    static StatedRangeResponse of(IndicatorRange range) {
        var stated = range.stated();
        return new StatedRangeResponse(stated.min(), stated.max(), range.reason(), range.statedAs(), range.statedAt());
    }
}
