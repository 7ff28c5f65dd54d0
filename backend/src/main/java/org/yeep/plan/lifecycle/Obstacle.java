package org.yeep.plan.lifecycle;

/** Why a step that the plan's state allows cannot be taken yet; its problem type is the name in kebab case. */
public enum Obstacle {
    /** At least one theme, objective and action are needed before the public is asked. */
    PLAN_INCOMPLETE,
    CONSULTATION_STILL_OPEN,
    /** Every public comment is answered, noted or refused before the plan goes to the council. */
    COMMENTS_UNANSWERED,
    /** A plan in force that names this one as its predecessor. */
    NO_SUCCESSOR_IN_FORCE;

    String problem() {
        return (this == PLAN_INCOMPLETE ? "" : "plan-")
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
