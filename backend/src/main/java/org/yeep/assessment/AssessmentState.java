package org.yeep.assessment;

import java.util.EnumSet;
import java.util.Set;

public enum AssessmentState {
    ASSIGNED,
    SCORING,
    REVEALED,
    IN_MODERATION,
    RECONCILED,
    OPEN_FOR_REPLY,
    REPLIED,
    NO_REPLY,
    FINAL;

    private static final Set<AssessmentState> BLIND = EnumSet.of(ASSIGNED, SCORING);
    private static final Set<AssessmentState> DISCUSSED = EnumSet.of(REVEALED, IN_MODERATION);
    private static final Set<AssessmentState> ANSWERED = EnumSet.of(REPLIED, NO_REPLY);

    /** Scores are each scorer's own until all are in. */
    boolean blind() {
        return BLIND.contains(this);
    }

    /** The rapporteur writes the findings. */
    boolean discussed() {
        return DISCUSSED.contains(this);
    }

    /** The municipality's time is over; findings are kept or changed with a reason. */
    boolean answered() {
        return ANSWERED.contains(this);
    }

    /** The municipality's approver sees the findings. */
    boolean openToMunicipality() {
        return compareTo(OPEN_FOR_REPLY) >= 0;
    }
}
