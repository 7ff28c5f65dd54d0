package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Absence", description = "Days on which somebody who answers for a unit is away, both included")
public record AbsenceResponse(
        @NotNull UUID id,
        @NotNull UUID responsibleId,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull int version) {}
