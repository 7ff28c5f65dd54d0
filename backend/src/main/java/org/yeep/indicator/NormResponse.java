package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param norm how it is written wherever it is referred to, e.g. {@code CEDAW:7}
 * @param parent code, in the same source, of what it is part of
 * @param part of the Charter or the convention
 * @param verified whether number and topic were checked against the source's text; null where that was not asked
 * @param localUse how a municipality may use an SDG indicator
 * @param sourceUrl where the source itself can be read; null where we know no official address
 */
@Schema(name = "Norm")
public record NormResponse(
        @NotNull String norm,
        @NotNull NormSource source,
        @NotNull String code,
        String parent,
        String part,
        @NotNull String titleTr,
        @NotNull String titleEn,
        Boolean verified,
        String localUse,
        String sourceUrl) {}
