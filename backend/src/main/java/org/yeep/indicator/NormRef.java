package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;

/**
 * What other features may know of a norm.
 *
 * @param norm as it is written everywhere, e.g. {@code CEDAW:7}
 */
public record NormRef(
        @NotNull String norm,
        @NotNull String titleTr,
        @NotNull String titleEn) {}
