package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.plan.document.TargetValue;

/**
 * What other features may know of an indicator of a plan.
 *
 * @param itemId the action or objective it hangs on
 * @param title Turkish
 * @param titleEn null where nobody has translated it
 * @param definitionId null for a local indicator
 * @param rightsType null where it is not known
 * @param unit as the document writes it
 * @param direction null where nobody has said which way is better
 * @param accumulation null where the document does not say how periods add up
 * @param disaggregations codes of the dimensions expected, e.g. {@code sex}
 * @param targets dated ones, of the total and of cells
 * @param sensitive small counts are suppressed with the higher threshold
 */
public record PlanIndicatorRef(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull UUID itemId,
        String code,
        @NotNull String title,
        String titleEn,
        UUID definitionId,
        RightsType rightsType,
        @NotNull Measure measure,
        @NotNull String unit,
        Direction direction,
        Accumulation accumulation,
        @NotNull List<@NotNull String> disaggregations,
        @NotNull boolean sensitive,
        BigDecimal baselineValue,
        Integer baselineYear,
        BigDecimal targetValue,
        @NotNull List<TargetValue> targets,
        @NotNull IndicatorOrigin origin) {}
