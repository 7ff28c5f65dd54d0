package org.yeep.report;

import static org.yeep.report.ReportState.APPROVED;
import static org.yeep.report.ReportState.BOARD_REVIEW;
import static org.yeep.report.ReportState.CORRECTED;
import static org.yeep.report.ReportState.DRAFT;
import static org.yeep.report.ReportState.MUNICIPALITY_REPLY;
import static org.yeep.report.ReportState.PUBLIC_COMMENT;
import static org.yeep.report.ReportState.PUBLISHED;
import static org.yeep.report.ReportState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** The one table of a report's life: state, transition, who moves it, next state. */
enum ReportLifecycle {
    SEND(DRAFT, ReportTransition.SEND_TO_BOARD, Actor.AUTHOR, BOARD_REVIEW),
    OPEN(BOARD_REVIEW, ReportTransition.OPEN_FOR_REPLY, Actor.AUTHOR, MUNICIPALITY_REPLY),
    APPROVE(MUNICIPALITY_REPLY, ReportTransition.APPROVE, Actor.CHAIR, APPROVED),
    APPROVE_COMMENTED(PUBLIC_COMMENT, ReportTransition.APPROVE, Actor.CHAIR, APPROVED),
    PUBLISH(APPROVED, ReportTransition.PUBLISH, Actor.CHAIR, PUBLISHED),
    CORRECT(PUBLISHED, ReportTransition.CORRECT, Actor.CHAIR, CORRECTED),
    CORRECT_AGAIN(CORRECTED, ReportTransition.CORRECT, Actor.CHAIR, CORRECTED),
    WITHDRAW(PUBLISHED, ReportTransition.WITHDRAW, Actor.CHAIR, WITHDRAWN),
    WITHDRAW_CORRECTED(CORRECTED, ReportTransition.WITHDRAW, Actor.CHAIR, WITHDRAWN);

    enum Actor {
        AUTHOR,
        CHAIR
    }

    private final ReportState from;
    private final ReportTransition transition;
    private final Actor actor;
    private final ReportState to;

    ReportLifecycle(ReportState from, ReportTransition transition, Actor actor, ReportState to) {
        this.from = from;
        this.transition = transition;
        this.actor = actor;
        this.to = to;
    }

    /** @throws Conflict naming the transitions possible from {@code state} */
    static ReportState next(ReportState state, ReportTransition asked) {
        return from(state)
                .filter(row -> row.transition == asked)
                .map(row -> row.to)
                .findFirst()
                .orElseThrow(() -> Conflict.transition(
                        asked, state, from(state).map(row -> row.transition).toList()));
    }

    /** What one of {@code actors} may ask for in {@code state}: the buttons of the screen. */
    static List<ReportTransition> allowed(ReportState state, Set<Actor> actors) {
        return from(state)
                .filter(row -> actors.contains(row.actor))
                .map(row -> row.transition)
                .toList();
    }

    private static Stream<ReportLifecycle> from(ReportState state) {
        return Arrays.stream(values()).filter(row -> row.from == state);
    }
}
