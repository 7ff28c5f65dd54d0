package org.yeep.organisation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** A training of the municipality's staff; what nobody wrote down stays null. */
@Schema(name = "SaveTraining")
@NoIdentityNumbers
public record SaveTrainingRequest(
        @NotNull LocalDate heldOn,
        @NotNull TrainingTopic topic,

        @DecimalMin("0.1") @DecimalMax("999") @Digits(integer = 3, fraction = 1)
        BigDecimal hours,

        @Min(0) @Max(100_000) Integer female,
        @Min(0) @Max(100_000) Integer male,
        @Size(max = 300) String provider,
        @Size(max = 2000) String note) {}
