package org.yeep.assessment;

/** What a member of the board owes in an assessment, or waits for. */
public enum BoardDutyKind {
    /** Say what ties there are; nothing opens before. */
    DECLARE,
    /** Look a submission through, as the rapporteur. */
    REVIEW,
    SCORE,
    WRITE_FINDINGS,
    OPEN_FOR_REPLY,
    FINALISE,
    AWAIT_SCORES,
    AWAIT_FINDINGS,
    AWAIT_REPLY;

    /** False where others are to do something first. */
    boolean mine() {
        return this != AWAIT_SCORES && this != AWAIT_FINDINGS && this != AWAIT_REPLY;
    }
}
