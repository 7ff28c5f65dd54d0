package org.yeep.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that is public of an indicator.
 *
 * @param checks answers to CEİD's nine questions; empty where nobody has asked them
 * @param proposedBy the organisation that proposed it; null for what shipped with the product or came from no organisation
 * @param retirement null unless it is retired
 * @param versions the newest first
 */
@Schema(name = "IndicatorDefinitionDetail")
public record IndicatorDetailResponse(
        @JsonUnwrapped @NotNull IndicatorDefinitionResponse definition,
        @NotNull List<@NotNull QualityResult> checks,
        String proposedBy,
        Retirement retirement,
        @NotNull List<IndicatorVersionResponse.@NotNull Summary> versions) {}
