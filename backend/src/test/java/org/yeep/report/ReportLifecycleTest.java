package org.yeep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.report.ReportLifecycle.Actor;
import org.yeep.shared.problem.DomainProblem.Conflict;

class ReportLifecycleTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,SEND_TO_BOARD,BOARD_REVIEW",
        "BOARD_REVIEW,OPEN_FOR_REPLY,MUNICIPALITY_REPLY",
        "MUNICIPALITY_REPLY,APPROVE,APPROVED",
        "PUBLIC_COMMENT,APPROVE,APPROVED",
        "APPROVED,PUBLISH,PUBLISHED",
        "PUBLISHED,CORRECT,CORRECTED",
        "CORRECTED,CORRECT,CORRECTED",
        "PUBLISHED,WITHDRAW,WITHDRAWN",
        "CORRECTED,WITHDRAW,WITHDRAWN"
    })
    void leadsOn(ReportState from, ReportTransition by, ReportState to) {
        assertThat(ReportLifecycle.next(from, by)).isEqualTo(to);
    }

    @Test
    void hasNoOtherWays() {
        var ways = Arrays.stream(ReportState.values())
                .flatMap(state -> ReportLifecycle.allowed(state, Set.of(Actor.values())).stream())
                .count();

        assertThat(ways).isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource
    void nothingBringsBackWhatWasWithdrawn(ReportTransition transition) {
        assertThatThrownBy(() -> ReportLifecycle.next(ReportState.WITHDRAWN, transition))
                .isInstanceOf(Conflict.class);
    }
}
