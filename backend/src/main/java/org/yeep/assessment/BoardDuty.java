package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;

@Schema(name = "BoardDuty", description = "What a member of the board owes in an assessment, or waits for")
public record BoardDuty(
        @NotNull BoardDutyKind kind,
        @NotNull UUID assessmentId,
        @NotNull UUID submissionId,
        @NotNull OrganisationRef organisation,
        @NotNull String plan,
        @NotNull UUID periodId,
        @NotNull String period,

        @Schema(description = "The last day; null where none was said")
        LocalDate dueOn,

        @Schema(description = "False where others are to do something first") @NotNull
        boolean mine) {

    /** Nearest last day first, what has none at the end. */
    static final Comparator<BoardDuty> BY_DAY = Comparator.comparing(
                    BoardDuty::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BoardDuty::kind)
            .thenComparing(duty -> duty.organisation().slug())
            .thenComparing(BoardDuty::submissionId);
}
