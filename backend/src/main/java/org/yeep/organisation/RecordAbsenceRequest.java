package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordAbsence")
public record RecordAbsenceRequest(
        @Schema(description = "Who is away: the unit's responsible person or deputy of now") @NotNull
        UUID responsibleId,

        @NotNull LocalDate firstDay,

        @Schema(description = "Still away on this day; at most a year after the first") @NotNull
        LocalDate lastDay) {}
