package org.yeep.assessment;

/** What moves an assessment on; those a person asks for carry the name of their operation. */
public enum AssessmentTransition {
    BEGIN_SCORING,
    REVEAL,
    OPEN_MODERATION,
    RECONCILE,
    OPEN_FOR_REPLY,
    SEND_REPLY,
    CLOSE_REPLY,
    FINALISE
}
