package org.yeep.notification.due;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.assessment.BoardDuty;
import org.yeep.monitoring.SubmissionState;
import org.yeep.notification.AwaitedReply;

@Schema(
        name = "Due",
        description = "What is due from the caller's municipality, when, and from whom; or from a member of the board")
public record DueResponse(
        @NotNull List<@NotNull Submission> submissions,

        @Schema(description = "For the approver only") @NotNull
        List<@NotNull AwaitedReply> replies,

        @Schema(description = "For members of the board only: their parts, nearest last day first") @NotNull
        List<@NotNull BoardDuty> assignments) {

    static final DueResponse NOTHING = new DueResponse(List.of(), List.of(), List.of());

    static DueResponse ofBoard(List<BoardDuty> assignments) {
        return new DueResponse(List.of(), List.of(), assignments);
    }

    @Schema(name = "DueSubmission")
    public record Submission(
            @NotNull UUID submissionId,
            @NotNull UUID planId,
            @NotNull String plan,
            @NotNull String period,
            @NotNull SubmissionState state,

            @Schema(description = "Null where it has no deadline of its own: a correction, or opened again")
            LocalDate dueOn,

            @Schema(description = "With the days of grace") @NotNull
            LocalDate lastDay,

            BigDecimal completeness,

            @Schema(description = "True where the caller has something to do: cells of an own unit, or the decision")
            @NotNull
            boolean mine,

            @NotNull List<@NotNull DueUnit> units) {}

    @Schema(name = "DueUnit", description = "A cell that two units share counts for both")
    public record DueUnit(
            @Schema(description = "As the plan names it; null for what the plan gives to nobody")
            String unit,

            @Schema(description = "The unit in the municipality's register, if its name is known there")
            UUID unitId,

            @Schema(description = "Who answers for it today")
            String person,

            @NotNull boolean mine,
            @NotNull int answered,
            @NotNull int expected) {}
}
