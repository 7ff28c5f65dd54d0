package org.yeep.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.assessment.AssessmentLifecycle.Actor;
import org.yeep.shared.problem.DomainProblem.Conflict;

class AssessmentLifecycleTest {
    @ParameterizedTest
    @CsvSource({
        "ASSIGNED,BEGIN_SCORING,SCORING",
        "SCORING,REVEAL,REVEALED",
        "SCORING,OPEN_MODERATION,IN_MODERATION",
        "REVEALED,RECONCILE,RECONCILED",
        "IN_MODERATION,RECONCILE,RECONCILED",
        "RECONCILED,OPEN_FOR_REPLY,OPEN_FOR_REPLY",
        "OPEN_FOR_REPLY,SEND_REPLY,REPLIED",
        "OPEN_FOR_REPLY,CLOSE_REPLY,NO_REPLY",
        "REPLIED,FINALISE,FINAL",
        "NO_REPLY,FINALISE,FINAL"
    })
    void leadsOn(AssessmentState from, AssessmentTransition by, AssessmentState to) {
        assertThat(AssessmentLifecycle.next(from, by)).isEqualTo(to);
    }

    @Test
    void hasNoOtherWays() {
        var ways = Arrays.stream(AssessmentState.values())
                .flatMap(state -> AssessmentLifecycle.allowed(state, Set.of(Actor.values())).stream())
                .count();

        assertThat(ways).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeavesFinal(AssessmentTransition transition) {
        assertThatThrownBy(() -> AssessmentLifecycle.next(AssessmentState.FINAL, transition))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void twoStepsApartGoToModeration() {
        var item = UUID.randomUUID();

        assertThat(Divergence.reveal(List.of(new Divergence(item, 1)))).isEqualTo(AssessmentTransition.REVEAL);
        assertThat(Divergence.reveal(List.of(new Divergence(item, 0), new Divergence(item, 2))))
                .isEqualTo(AssessmentTransition.OPEN_MODERATION);
    }
}
