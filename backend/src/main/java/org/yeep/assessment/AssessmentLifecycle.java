package org.yeep.assessment;

import static org.yeep.assessment.AssessmentState.ASSIGNED;
import static org.yeep.assessment.AssessmentState.FINAL;
import static org.yeep.assessment.AssessmentState.IN_MODERATION;
import static org.yeep.assessment.AssessmentState.NO_REPLY;
import static org.yeep.assessment.AssessmentState.OPEN_FOR_REPLY;
import static org.yeep.assessment.AssessmentState.RECONCILED;
import static org.yeep.assessment.AssessmentState.REPLIED;
import static org.yeep.assessment.AssessmentState.REVEALED;
import static org.yeep.assessment.AssessmentState.SCORING;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** The one table of an assessment's life: state, transition, who moves it, next state. */
enum AssessmentLifecycle {
    BEGIN(ASSIGNED, AssessmentTransition.BEGIN_SCORING, Actor.SCORER, SCORING),
    REVEAL(SCORING, AssessmentTransition.REVEAL, Actor.SYSTEM, REVEALED),
    MODERATE(SCORING, AssessmentTransition.OPEN_MODERATION, Actor.SYSTEM, IN_MODERATION),
    RECONCILE(REVEALED, AssessmentTransition.RECONCILE, Actor.RAPPORTEUR, RECONCILED),
    RECONCILE_MODERATED(IN_MODERATION, AssessmentTransition.RECONCILE, Actor.RAPPORTEUR, RECONCILED),
    OPEN(RECONCILED, AssessmentTransition.OPEN_FOR_REPLY, Actor.RAPPORTEUR, OPEN_FOR_REPLY),
    REPLY(OPEN_FOR_REPLY, AssessmentTransition.SEND_REPLY, Actor.APPROVER, REPLIED),
    EXPIRE(OPEN_FOR_REPLY, AssessmentTransition.CLOSE_REPLY, Actor.SYSTEM, NO_REPLY),
    FINALISE(REPLIED, AssessmentTransition.FINALISE, Actor.RAPPORTEUR, FINAL),
    FINALISE_UNANSWERED(NO_REPLY, AssessmentTransition.FINALISE, Actor.RAPPORTEUR, FINAL);

    /** Who may ask; SYSTEM follows from something else (the last score is in, the days are over). */
    enum Actor {
        SCORER,
        RAPPORTEUR,
        APPROVER,
        SYSTEM
    }

    private final AssessmentState from;
    private final AssessmentTransition transition;
    private final Actor actor;
    private final AssessmentState to;

    AssessmentLifecycle(AssessmentState from, AssessmentTransition transition, Actor actor, AssessmentState to) {
        this.from = from;
        this.transition = transition;
        this.actor = actor;
        this.to = to;
    }

    /** @throws Conflict naming the transitions possible from {@code state} */
    static AssessmentState next(AssessmentState state, AssessmentTransition asked) {
        return from(state)
                .filter(row -> row.transition == asked)
                .map(row -> row.to)
                .findFirst()
                .orElseThrow(() -> Conflict.transition(
                        asked, state, from(state).map(row -> row.transition).toList()));
    }

    /** What one of {@code actors} may ask for in {@code state}: the buttons of the screen. */
    static List<AssessmentTransition> allowed(AssessmentState state, Set<Actor> actors) {
        return from(state)
                .filter(row -> actors.contains(row.actor))
                .map(row -> row.transition)
                .toList();
    }

    private static Stream<AssessmentLifecycle> from(AssessmentState state) {
        return Arrays.stream(values()).filter(row -> row.from == state);
    }
}
