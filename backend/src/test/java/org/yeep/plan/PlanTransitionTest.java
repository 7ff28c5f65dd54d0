package org.yeep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.shared.problem.DomainProblem.Conflict;

class PlanTransitionTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, OPEN_CONSULTATION WITHDRAW",
        "IN_CONSULTATION, SEND_TO_COUNCIL WITHDRAW",
        "AWAITING_COUNCIL, ADOPT WITHDRAW",
        "IN_FORCE, START_REVISION CLOSE",
        "UNDER_REVISION, FINISH_REVISION CANCEL_REVISION",
        "CLOSED, SUCCEED",
        "SUCCEEDED, ''",
        "WITHDRAWN, ''"
    })
    void eachStateAllowsThese(PlanState state, String transitions) {
        assertThat(PlanTransition.allowed(state).stream().map(Enum::name).toList())
                .isEqualTo(transitions.isEmpty() ? List.of() : List.of(transitions.split(" ")));
    }

    @Test
    void aPlanWalksItsWholeLife() {
        var plan = new Plan(PlanState.DRAFT);

        for (var step : List.of(
                PlanTransition.OPEN_CONSULTATION,
                PlanTransition.SEND_TO_COUNCIL,
                PlanTransition.ADOPT,
                PlanTransition.START_REVISION,
                PlanTransition.FINISH_REVISION,
                PlanTransition.CLOSE,
                PlanTransition.SUCCEED)) plan.move(step);

        assertThat(plan.state()).isEqualTo(PlanState.SUCCEEDED);
    }

    @ParameterizedTest
    @EnumSource(PlanTransition.class)
    void aRecordOfPublicSourcesIsNotMoved(PlanTransition transition) {
        assertThatThrownBy(() -> new Plan(null).move(transition)).isInstanceOf(Conflict.class);
    }

    @Test
    void aRefusalLeavesTheStateAlone() {
        var plan = new Plan(PlanState.IN_FORCE);

        assertThatThrownBy(() -> plan.move(PlanTransition.WITHDRAW)).isInstanceOf(Conflict.class);
        assertThat(plan.state()).isEqualTo(PlanState.IN_FORCE);
    }
}
