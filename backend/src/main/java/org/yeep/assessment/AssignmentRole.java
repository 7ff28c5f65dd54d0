package org.yeep.assessment;

import java.util.Optional;

public enum AssignmentRole {
    SCORER,
    /** Scores once more what the two scorers see two or more steps apart. */
    THIRD_SCORER,
    RAPPORTEUR;

    /** What somebody in this part does or waits for next; empty if nothing. @param submitted whether the scores are in */
    Optional<BoardDutyKind> duty(AssessmentState state, boolean submitted) {
        return Optional.ofNullable(this == RAPPORTEUR ? rapporteurs(state) : scorers(state, submitted));
    }

    private static BoardDutyKind rapporteurs(AssessmentState state) {
        return switch (state) {
            case ASSIGNED, SCORING -> BoardDutyKind.AWAIT_SCORES;
            case REVEALED, IN_MODERATION -> BoardDutyKind.WRITE_FINDINGS;
            case RECONCILED -> BoardDutyKind.OPEN_FOR_REPLY;
            case OPEN_FOR_REPLY -> BoardDutyKind.AWAIT_REPLY;
            case REPLIED, NO_REPLY -> BoardDutyKind.FINALISE;
            case FINAL -> null;
        };
    }

    private BoardDutyKind scorers(AssessmentState state, boolean submitted) {
        var scoring = this == SCORER ? state.blind() : state == AssessmentState.IN_MODERATION;
        if (scoring && !submitted) return BoardDutyKind.SCORE;
        if (state.blind()) return BoardDutyKind.AWAIT_SCORES;
        if (state.discussed()) return BoardDutyKind.AWAIT_FINDINGS;
        return state == AssessmentState.OPEN_FOR_REPLY ? BoardDutyKind.AWAIT_REPLY : null;
    }
}
