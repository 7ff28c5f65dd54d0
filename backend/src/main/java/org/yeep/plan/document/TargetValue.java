package org.yeep.plan.document;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * The value to reach in one period (hedef değer).
 *
 * @param period a year, half-year, third or month: {@code 2025}, {@code 2025-H1}, {@code 2025-T2}, {@code 2025-06}
 * @param cell {@code total}, or one cell of a breakdown such as {@code sex=F}
 */
public record TargetValue(
        @NotNull @Pattern(regexp = "(19|20)\\d\\d(-(H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2]))?")
        String period,

        @NotNull @Size(min = 1, max = 200) String cell,
        @NotNull @Digits(integer = 15, fraction = 4) BigDecimal value) {}
