package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the public sees of the training log.
 *
 * @param hours null if no entry states any; likewise {@code female} and {@code male}
 * @param suppressed so few people that they could be recognised: neither number is shown
 */
@Schema(name = "TrainingSummary")
public record TrainingSummaryResponse(
        @NotNull int trainings,
        LocalDate latest,
        BigDecimal hours,
        Integer female,
        Integer male,
        @NotNull boolean suppressed) {
    /** Public counts from 1 to one below this are withheld, as everywhere. */
    private static final int SMALLEST_SHOWN = 5;

    static TrainingSummaryResponse of(int trainings, LocalDate latest, BigDecimal hours, Integer female, Integer male) {
        var suppressed = small(female) || small(male);
        return new TrainingSummaryResponse(
                trainings, latest, hours, suppressed ? null : female, suppressed ? null : male, suppressed);
    }

    private static boolean small(Integer count) {
        return count != null && count > 0 && count < SMALLEST_SHOWN;
    }
}
