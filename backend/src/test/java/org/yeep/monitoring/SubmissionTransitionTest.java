package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.shared.problem.DomainProblem.Conflict;

class SubmissionTransitionTest {
    @ParameterizedTest
    @CsvSource({
        "OPENING, PLANNED, OPEN, SYSTEM",
        "BEGIN_ENTRY, OPEN, IN_ENTRY, OFFICER",
        "REQUEST_APPROVAL, IN_ENTRY, IN_APPROVAL, OFFICER",
        "REQUEST_APPROVAL, RETURNED, IN_APPROVAL, OFFICER",
        "RETURN_TO_ENTRY, IN_APPROVAL, IN_ENTRY, APPROVER",
        "SUBMIT, IN_APPROVAL, SUBMITTED, APPROVER",
        "START_REVIEW, SUBMITTED, IN_REVIEW, RAPPORTEUR",
        "ACCEPT, IN_REVIEW, ACCEPTED, RAPPORTEUR",
        "RETURN, IN_REVIEW, RETURNED, RAPPORTEUR",
        "LOCK, ACCEPTED, LOCKED, RAPPORTEUR",
        "PUBLISH, LOCKED, PUBLISHED, REPORT",
        "EXPIRE, OPEN, NOT_SUBMITTED, SYSTEM",
        "EXPIRE, IN_APPROVAL, NOT_SUBMITTED, SYSTEM",
        "EXTEND_DEADLINE, PLANNED, PLANNED, CALENDAR_KEEPER",
        "EXTEND_DEADLINE, IN_APPROVAL, IN_APPROVAL, CALENDAR_KEEPER",
        "REOPEN, NOT_SUBMITTED, IN_ENTRY, CHAIR",
        "REQUEST_CORRECTION, LOCKED, LOCKED, APPROVER",
        "GRANT_CORRECTION, PUBLISHED, PUBLISHED, CHAIR",
    })
    void leads(SubmissionTransition transition, SubmissionState from, SubmissionState to, TransitionActor actor) {
        assertThat(transition.from(from)).isEqualTo(to);
        assertThat(transition.actor()).isEqualTo(actor);
    }

    @ParameterizedTest
    @EnumSource
    void startsFromNowhereElse(SubmissionTransition transition) {
        for (var state : EnumSet.complementOf(EnumSet.copyOf(transition.sources())))
            assertThatThrownBy(() -> transition.from(state)).isInstanceOf(Conflict.class);
    }

    @Test
    void everyStateIsReachedFromPlanned() {
        Set<SubmissionState> reached = new HashSet<>(Set.of(SubmissionState.PLANNED));
        for (int i = 0; i < SubmissionState.values().length; i++)
            Arrays.stream(SubmissionTransition.values())
                    .filter(t -> t.next() != null && t.sources().stream().anyMatch(reached::contains))
                    .forEach(t -> reached.add(t.next()));

        assertThat(reached).containsExactlyInAnyOrder(SubmissionState.values());
    }
}
