package org.yeep.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.monitoring.DueSubmission;
import org.yeep.monitoring.SubmissionState;

class SubmissionOccasionsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

    private static DueSubmission due(SubmissionState state, LocalDate dueOn) {
        return new DueSubmission(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "2026-H1",
                state,
                LocalDate.of(2026, 7, 1),
                dueOn,
                DUE.plusDays(5),
                BigDecimal.TEN,
                "a".repeat(64),
                4);
    }

    /** Whatever was missed before, only the nearest of the four is said. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01, SUBMISSION_OPENED",
        "2026-07-23, SUBMISSION_OPENED",
        "2026-07-24, SUBMISSION_DUE_IN_WEEK",
        "2026-07-29, SUBMISSION_DUE_IN_WEEK",
        "2026-07-30, SUBMISSION_DUE_IN_DAY",
        "2026-07-31, SUBMISSION_DUE_IN_DAY",
        "2026-08-01, SUBMISSION_OVERDUE",
    })
    void saysOnlyTheMostRecentStep(LocalDate today, NotificationKind kind) {
        assertThat(SubmissionOccasions.of(due(SubmissionState.IN_ENTRY, DUE), "Plan", today))
                .extracting(Occasion::kind)
                .containsExactly(kind);
    }

    @Test
    void asksTheApproverAloneForTheApproval() {
        var said = SubmissionOccasions.of(due(SubmissionState.IN_APPROVAL, DUE), "Plan", DUE.minusDays(20));

        assertThat(said).extracting(Occasion::kind).contains(NotificationKind.APPROVAL_WAITING);
        assertThat(said.get(1).audience().roles()).containsExactly("municipality-approver");
    }

    @Test
    void remindsOfNoDeadlineWhereThereIsNone() {
        var again = SubmissionOccasions.of(due(SubmissionState.IN_ENTRY, null), "Plan", DUE.plusDays(90));

        assertThat(again).extracting(Occasion::kind).containsExactly(NotificationKind.SUBMISSION_OPENED);
        assertThat(again.get(0).dueOn()).isNull();
    }

    @Test
    void aDeadlineThatMovedIsAnotherOccasion() {
        var before = SubmissionOccasions.of(due(SubmissionState.OPEN, DUE), "Plan", DUE.minusDays(1));
        var after = SubmissionOccasions.of(due(SubmissionState.OPEN, DUE.plusDays(1)), "Plan", DUE);

        assertThat(before.get(0).kind()).isEqualTo(after.get(0).kind());
        assertThat(before.get(0).occasion()).isNotEqualTo(after.get(0).occasion());
    }

    @Test
    void eachReturnIsAnOccasionOfItsOwn() {
        var returned = SubmissionOccasions.of(due(SubmissionState.RETURNED, null), "Plan", DUE);

        assertThat(returned).extracting(Occasion::kind).containsExactly(NotificationKind.SUBMISSION_RETURNED);
        assertThat(returned.get(0).occasion()).isEqualTo("a".repeat(64));
    }
}
