package org.yeep.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One answer to "which": women, under 18, Bahçelievler.
 *
 * @param code what cells are written with, e.g. the {@code F} of {@code sex=F}; never changes
 * @param labelEn null where nobody has translated it
 * @param retired no longer asked for; what was reported for it stays
 */
@Schema(name = "DimensionCategory")
public record DimensionCategory(
        @Schema(examples = "bahcelievler") @NotNull @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9+-]*")
        String code,

        @NotBlank @Size(max = 200) String labelTr,
        @Size(max = 200) String labelEn,
        @NotNull Boolean retired) {
    public DimensionCategory {
        labelTr = labelTr == null ? null : labelTr.strip();
        labelEn = labelEn == null || labelEn.isBlank() ? null : labelEn.strip();
        retired = retired != null && retired;
    }
}
