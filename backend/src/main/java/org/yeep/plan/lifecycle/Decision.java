package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * What a council decided.
 *
 * @param documentId the decision's file, given to the plan before
 */
@Schema(name = "PlanDecision")
@NoIdentityNumbers
public record Decision(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate date,
        @NotNull UUID documentId) {}
