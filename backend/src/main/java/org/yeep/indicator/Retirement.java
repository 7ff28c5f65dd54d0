package org.yeep.indicator;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and when an indicator was taken out of use; {@code successorCode} null if nothing takes its place. */
@Embeddable
@Schema(name = "IndicatorRetirement")
public record Retirement(
        @NotNull String retirementReason, @NotNull Instant retiredAt, String successorCode) {}
