package org.yeep.plan.importing.detecting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one column says.
 *
 * @param column 0 for A
 * @param header as the file writes it
 * @param period the year its values are for, where the header names one
 * @param confidence 0–1; 1 once a person has chosen
 */
@Schema(name = "ImportColumn")
public record ColumnMapping(
        @NotNull @Min(0) @Max(199) int column,
        @NotNull @Size(max = 500) String header,
        @NotNull Field field,

        @Pattern(regexp = "(19|20)\\d\\d(-(H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2]))?")
        String period,

        @NotNull double confidence) {

    ColumnMapping as(Field other, double sure) {
        return new ColumnMapping(column, header, other, period, sure);
    }
}
