package org.yeep.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yeep.indicator.DefinitionState.IN_REVIEW;
import static org.yeep.indicator.DefinitionState.PROPOSED;
import static org.yeep.indicator.DefinitionState.PUBLISHED;
import static org.yeep.indicator.DefinitionState.REJECTED;
import static org.yeep.indicator.DefinitionState.RETIRED;
import static org.yeep.indicator.DefinitionState.WITHDRAWN;
import static org.yeep.indicator.DefinitionTransition.PUBLISH;
import static org.yeep.indicator.DefinitionTransition.REJECT;
import static org.yeep.indicator.DefinitionTransition.RETIRE;
import static org.yeep.indicator.DefinitionTransition.REVISE;
import static org.yeep.indicator.DefinitionTransition.SEND_BACK;
import static org.yeep.indicator.DefinitionTransition.TAKE_UP;
import static org.yeep.indicator.DefinitionTransition.WITHDRAW;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Role;

class DefinitionTransitionTest {
    @Test
    void theTableIsTheWholeLife() {
        assertThat(DefinitionTransition.possible(PROPOSED)).containsExactly(TAKE_UP, WITHDRAW);
        assertThat(DefinitionTransition.possible(IN_REVIEW)).containsExactly(SEND_BACK, PUBLISH, REJECT, WITHDRAW);
        assertThat(DefinitionTransition.possible(PUBLISHED)).containsExactly(REVISE, RETIRE);
        assertThat(DefinitionTransition.possible(RETIRED)).isEmpty();
        assertThat(TAKE_UP.from(PROPOSED)).isEqualTo(IN_REVIEW);
        assertThat(SEND_BACK.from(IN_REVIEW)).isEqualTo(PROPOSED);
        assertThat(PUBLISH.from(IN_REVIEW)).isEqualTo(PUBLISHED);
        assertThat(REVISE.from(PUBLISHED)).isEqualTo(PUBLISHED);
        assertThat(RETIRE.from(PUBLISHED)).isEqualTo(RETIRED);
        assertThat(DefinitionTransition.possible(WITHDRAWN)).isEmpty();
        assertThat(DefinitionTransition.possible(REJECTED)).isEmpty();
        assertThat(REJECT.from(IN_REVIEW)).isEqualTo(REJECTED);
        assertThat(WITHDRAW.from(PROPOSED)).isEqualTo(WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(DefinitionTransition.class)
    void everythingElseIsRefused(DefinitionTransition transition) {
        for (var state : DefinitionState.values()) {
            if (!DefinitionTransition.possible(state).contains(transition))
                assertThatThrownBy(() -> transition.from(state)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void onlyChairAndAdministrationDecideForEverybody() {
        assertThat(PUBLISH.openTo(Set.of(Role.BOARD))).isFalse();
        assertThat(PUBLISH.openTo(Set.of(Role.BOARD, Role.BOARD_CHAIR))).isTrue();
        assertThat(RETIRE.openTo(Set.of(Role.MUNICIPALITY, Role.CONTRIBUTOR))).isFalse();
        assertThat(TAKE_UP.openTo(Set.of(Role.BOARD))).isTrue();
    }
}
