package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.ResponsibleRole;

@Schema(name = "SubmissionOwners", description = "Who owes which part of a submission, and how far each is")
public record SubmissionOwnersResponse(
        @Schema(description = "Days of silence after which somebody is shown as quiet") @NotNull
        int quietAfterDays,

        @Schema(description = "By unit name; last what no unit of the register is named for") @NotNull
        List<@NotNull Owner> owners) {

    @Schema(name = "SubmissionOwner")
    public record Owner(
            @Schema(description = "Null for what no unit of the register is named for")
            UUID unitId,

            String unitName,

            @Schema(description = "As the plan words it, where the register has no such unit") @NotNull
            List<@NotNull String> namedInPlan,

            OwnerPerson responsible,
            OwnerPerson deputy,

            @Schema(description = "The responsible person's last day away; null while they are there")
            LocalDate awayUntil,

            @Schema(description = "Whose turn it is; null if nobody is there")
            ResponsibleRole acting,

            @Schema(description = "Actions and objectives of the plan") @NotNull
            List<@NotNull UUID> itemIds,

            @NotNull int expected,
            @NotNull int answered,

            @Schema(description = "Cells still to fill in; after a return, the values and statements to correct")
            @NotNull
            int outstanding,

            @Schema(description = "When something of it was last entered")
            Instant lastEntryAt,

            @Schema(description = "When whoever's turn it is was last here")
            Instant lastSeenAt,

            @Schema(description = "Something is due and nobody has been here or entered anything for long") @NotNull
            boolean quiet,

            @Schema(description = "The caller answers for the unit") @NotNull
            boolean mine) {}

    @Schema(name = "SubmissionOwnerPerson")
    public record OwnerPerson(
            @NotNull String name, String title, @NotNull boolean account) {}
}
