package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "IndicatorRange",
        description = "Where the values of an indicator are said to lie, why and since when; a null bound is open")
record IndicatorRangeResponse(
        BigDecimal min,
        BigDecimal max,

        @Schema(description = "Null for what was stated before reasons were kept")
        String reason,

        @Schema(description = "Null for what was stated before it was kept; the account is in the history")
        RangeAuthor statedAs,

        Instant statedAt,
        @NotNull int version) {
    static IndicatorRangeResponse of(IndicatorRange range) {
        var stated = range.stated();
        return new IndicatorRangeResponse(
                stated.min(), stated.max(), range.reason(), range.statedAs(), range.statedAt(), range.version());
    }
}
