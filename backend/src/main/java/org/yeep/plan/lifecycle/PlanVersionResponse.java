package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.PlanState;
import org.yeep.plan.PlanTransition;

/**
 * A frozen version, without its text.
 *
 * @param occasion what was done when it was frozen
 * @param state the plan's from then on
 * @param sha256 of the document's canonical JSON (RFC 8785), hexadecimal
 */
@Schema(name = "PlanVersion")
public record PlanVersionResponse(
        @NotNull int number,
        @NotNull PlanTransition occasion,
        @NotNull PlanState state,
        String reason,
        String decisionNumber,
        LocalDate decisionDate,
        @NotNull String sha256,
        @NotNull Instant frozenAt) {}
