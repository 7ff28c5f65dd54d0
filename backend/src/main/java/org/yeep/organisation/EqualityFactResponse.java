package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param until null while it holds; else the first day it no longer held, the same as {@code since} where it was
 *     recorded by mistake and never held
 */
@Schema(name = "EqualityFact")
public record EqualityFactResponse(
        @NotNull UUID id,
        @NotNull EqualityBody body,
        @NotNull boolean present,
        @NotNull LocalDate since,
        LocalDate until,
        String name,
        String contact,
        String decisionReference,
        String source,
        @NotNull Instant recordedAt) {}
