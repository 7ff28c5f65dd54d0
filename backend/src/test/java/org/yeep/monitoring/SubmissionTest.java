package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.shared.problem.DomainProblem.Conflict;

class SubmissionTest {
    private static final Instant NOW = Instant.parse("2026-08-01T09:00:00Z");
    private final Period period =
            MonitoringCycleTest.cycle(LocalDate.of(2026, 1, 1)).periods().get(0);
    private final Submission submission = Submission.plan(period, UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void cannotBeSentBeforeItIsInApproval() {
        assertThatThrownBy(() -> send(period.deadline())).isInstanceOf(Conflict.class);
    }

    @Test
    void isOnTimeUpToTheDeadlineAndLateInTheDaysOfGrace() {
        at(SubmissionState.IN_APPROVAL);
        send(period.deadline());
        assertThat(submission.ref().onTime()).isTrue();

        var late = Submission.plan(period, UUID.randomUUID(), UUID.randomUUID(), NOW);
        TestStates.put(late, SubmissionState.IN_APPROVAL);
        late.submit("onay", NOW, period.lastDay(), "hash");
        assertThat(late.ref().onTime()).isFalse();
    }

    @Test
    void sendingAgainAfterAReturnKeepsTheFirstTime() {
        at(SubmissionState.IN_APPROVAL);
        send(period.deadline());
        submission.startReview();
        submission.returnItems();
        submission.requestApproval();
        submission.submit("onay", NOW.plusSeconds(999), period.lastDay().plusDays(90), "second");

        assertThat(submission.ref().sentAt()).isEqualTo(NOW);
        assertThat(submission.ref().onTime()).isTrue();
        assertThat(submission.ref().receiptSha256()).isEqualTo("second");
    }

    @Test
    void isOverdueOnlyIfNeverSentNorReopened() {
        at(SubmissionState.IN_APPROVAL);
        var after = period.lastDay().plusDays(1);
        assertThat(submission.overdue(period.lastDay())).isFalse();
        assertThat(submission.overdue(after)).isTrue();

        at(SubmissionState.NOT_SUBMITTED);
        submission.reopen("Sel felaketi", NOW);
        assertThat(submission.overdue(after)).isFalse();
        assertThat(submission.state()).isEqualTo(SubmissionState.IN_ENTRY);
    }

    @Test
    void afterAReturnOnlyReturnedValuesUnlock() {
        var returned = value("total");
        var other = value("sex=F");
        at(SubmissionState.IN_REVIEW);
        submission.returnItems();
        returned.returned("Kaynağı yok");

        assertThat(returned.editable(submission)).isTrue();
        assertThat(other.editable(submission)).isFalse();
        assertThatThrownBy(() -> other.requireEditable(submission)).isInstanceOf(Conflict.class);
    }

    @Test
    void afterAReturnOnlyReturnedClaimsUnlockUntilSentAgain() {
        var returned = claim();
        var other = claim();
        at(SubmissionState.IN_REVIEW);
        submission.returnItems();
        returned.returned("Nerede yapıldı?");

        assertThat(returned.editable(submission)).isTrue();
        assertThat(other.editable(submission)).isFalse();
        assertThatThrownBy(() -> other.requireEditable(submission)).isInstanceOf(Conflict.class);

        returned.sentAgain();
        assertThat(returned.editable(submission)).isFalse();
        assertThat(returned.returnedReason()).isEqualTo("Nerede yapıldı?");
    }

    @Test
    void theyStayTheOnlyOnesWhenTheApproverGivesItBack() {
        var other = value("sex=F");
        at(SubmissionState.IN_REVIEW);
        submission.returnItems();
        submission.requestApproval();
        submission.returnToEntry("Bir daha bakalım");

        assertThat(submission.state()).isEqualTo(SubmissionState.IN_ENTRY);
        assertThat(other.editable(submission)).isFalse();
    }

    @Test
    void aCorrectionIsTheNextNumberAndLeavesThisOneAsItIs() {
        at(SubmissionState.LOCKED);
        submission.requestCorrection("Toplam yanlış sayılmış", NOW);
        var next = submission.grantCorrection(NOW);

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(SubmissionState.IN_ENTRY);
        assertThat(submission.state()).isEqualTo(SubmissionState.LOCKED);
    }

    @Test
    void aCorrectionIsAskedForOnceAndGrantedOnlyIfAsked() {
        at(SubmissionState.LOCKED);
        assertThatThrownBy(() -> submission.grantCorrection(NOW)).isInstanceOf(Conflict.class);
        assertThat(submission.possible())
                .contains(SubmissionTransition.REQUEST_CORRECTION)
                .doesNotContain(SubmissionTransition.GRANT_CORRECTION);

        submission.requestCorrection("Toplam yanlış sayılmış", NOW);
        assertThatThrownBy(() -> submission.requestCorrection("Yine", NOW)).isInstanceOf(Conflict.class);
        assertThat(submission.possible())
                .contains(SubmissionTransition.GRANT_CORRECTION)
                .doesNotContain(SubmissionTransition.REQUEST_CORRECTION);
    }

    private void at(SubmissionState state) {
        TestStates.put(submission, state);
    }

    private void send(LocalDate day) {
        submission.submit("onay", NOW, day, "hash");
    }

    private ActionClaim claim() {
        return ActionClaim.of(submission.id(), UUID.randomUUID(), ClaimStatus.COMPLETED, "Yapıldı", "veri", NOW);
    }

    private Observation value(String cell) {
        var reading = new Reading(
                ObservationStatus.NORMAL, null, java.math.BigDecimal.TEN, null, null, null, null, null, false);
        return Observation.of(UUID.randomUUID(), UUID.randomUUID(), cell, reading, "veri", NOW);
    }
}
