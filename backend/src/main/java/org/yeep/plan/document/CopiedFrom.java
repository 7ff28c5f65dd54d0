package org.yeep.plan.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something copied from another plan stood, in that plan's words of the day. */
@Schema(name = "CopiedFrom")
public record CopiedFrom(
        @NotNull UUID planId,
        @NotNull UUID itemId,
        @NotNull @Size(max = 300) String planTitle,
        @NotNull @Size(max = 300) String organisationName,
        @Size(max = 2000) String itemTitle,
        @NotNull LocalDate copiedOn) {}
