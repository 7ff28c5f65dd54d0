package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param until the first day somebody else, or nobody, was it; null while they are */
@Schema(name = "Responsible")
public record ResponsibleResponse(
        @NotNull UUID id,
        @NotNull ResponsibleRole role,
        @NotNull String name,
        String title,
        String email,
        String account,
        @NotNull LocalDate from,
        LocalDate until,
        @NotNull int version) {}
