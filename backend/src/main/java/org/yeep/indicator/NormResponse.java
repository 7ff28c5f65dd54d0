package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param parent code of the target an SDG indicator belongs to
 * @param part of the Charter
 * @param verified whether the English title was checked against the source's text; null where that was not asked
 * @param localUse how a municipality may use an SDG indicator
 */
@Schema(name = "Norm")
public record NormResponse(
        @NotNull NormSource source,
        @NotNull String code,
        String parent,
        String part,
        @NotNull String titleTr,
        @NotNull String titleEn,
        Boolean verified,
        String localUse) {}
