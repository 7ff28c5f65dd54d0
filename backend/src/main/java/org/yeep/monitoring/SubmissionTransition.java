package org.yeep.monitoring;

import static org.yeep.monitoring.SubmissionState.ACCEPTED;
import static org.yeep.monitoring.SubmissionState.IN_APPROVAL;
import static org.yeep.monitoring.SubmissionState.IN_ENTRY;
import static org.yeep.monitoring.SubmissionState.IN_REVIEW;
import static org.yeep.monitoring.SubmissionState.LOCKED;
import static org.yeep.monitoring.SubmissionState.NOT_SUBMITTED;
import static org.yeep.monitoring.SubmissionState.OPEN;
import static org.yeep.monitoring.SubmissionState.PLANNED;
import static org.yeep.monitoring.SubmissionState.PUBLISHED;
import static org.yeep.monitoring.SubmissionState.RETURNED;
import static org.yeep.monitoring.SubmissionState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yeep.shared.problem.DomainProblem.Conflict;

/**
 * The submission's lifecycle, all of it: what may happen, from where, by whom, and what comes then. A null
 * {@code next} leaves the state as it is. Further guards are in {@link Submission}, which asks this table first.
 */
public enum SubmissionTransition {
    OPENING(TransitionActor.SYSTEM, OPEN, PLANNED),
    BEGIN_ENTRY(TransitionActor.OFFICER, IN_ENTRY, OPEN),
    REQUEST_APPROVAL(TransitionActor.OFFICER, IN_APPROVAL, IN_ENTRY, RETURNED),
    RETURN_TO_ENTRY(TransitionActor.APPROVER, IN_ENTRY, IN_APPROVAL),
    SUBMIT(TransitionActor.APPROVER, SUBMITTED, IN_APPROVAL),
    START_REVIEW(TransitionActor.RAPPORTEUR, IN_REVIEW, SUBMITTED),
    ACCEPT(TransitionActor.RAPPORTEUR, ACCEPTED, IN_REVIEW),
    RETURN(TransitionActor.RAPPORTEUR, RETURNED, IN_REVIEW),
    LOCK(TransitionActor.RAPPORTEUR, LOCKED, ACCEPTED),
    PUBLISH(TransitionActor.REPORT, PUBLISHED, LOCKED),
    EXPIRE(TransitionActor.SYSTEM, NOT_SUBMITTED, OPEN, IN_ENTRY, IN_APPROVAL),
    EXTEND_DEADLINE(TransitionActor.CALENDAR_KEEPER, null, PLANNED, OPEN, IN_ENTRY, IN_APPROVAL),
    REOPEN(TransitionActor.CHAIR, IN_ENTRY, NOT_SUBMITTED),
    REQUEST_CORRECTION(TransitionActor.APPROVER, null, LOCKED, PUBLISHED),
    GRANT_CORRECTION(TransitionActor.CHAIR, null, LOCKED, PUBLISHED);

    private final TransitionActor actor;
    private final SubmissionState next;
    private final Set<SubmissionState> from;

    SubmissionTransition(TransitionActor actor, SubmissionState next, SubmissionState first, SubmissionState... more) {
        this.actor = actor;
        this.next = next;
        this.from = EnumSet.of(first, more);
    }

    static List<SubmissionTransition> possibleFrom(SubmissionState state) {
        return Arrays.stream(values()).filter(t -> t.from.contains(state)).toList();
    }

    /** The state after this transition; refuses with those possible if it cannot start from {@code state}. */
    SubmissionState from(SubmissionState state) {
        if (!from.contains(state)) throw Conflict.transition(this, state, possibleFrom(state));
        return next == null ? state : next;
    }

    TransitionActor actor() {
        return actor;
    }

    Set<SubmissionState> sources() {
        return from;
    }

    SubmissionState next() {
        return next;
    }
}
