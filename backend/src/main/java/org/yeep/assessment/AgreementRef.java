package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Agreement of the blind scores beyond chance.
 *
 * @param kappa weighted kappa on completion, at most 1; null where it is undefined
 * @param items how many items both scored
 */
@Schema(name = "Agreement")
public record AgreementRef(
        Double kappa,
        @NotNull KappaWeights weights,
        @NotNull int items) {}
