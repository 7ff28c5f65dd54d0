package org.yeep.plan;

import static org.yeep.plan.PlanState.AWAITING_COUNCIL;
import static org.yeep.plan.PlanState.CLOSED;
import static org.yeep.plan.PlanState.DRAFT;
import static org.yeep.plan.PlanState.IN_CONSULTATION;
import static org.yeep.plan.PlanState.IN_FORCE;
import static org.yeep.plan.PlanState.SUCCEEDED;
import static org.yeep.plan.PlanState.UNDER_REVISION;
import static org.yeep.plan.PlanState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** A plan's lifecycle, all of it: what can be done, from which states, and where it leads. */
public enum PlanTransition {
    OPEN_CONSULTATION(IN_CONSULTATION, DRAFT),
    SEND_TO_COUNCIL(AWAITING_COUNCIL, IN_CONSULTATION),
    ADOPT(IN_FORCE, AWAITING_COUNCIL),
    START_REVISION(UNDER_REVISION, IN_FORCE),
    FINISH_REVISION(IN_FORCE, UNDER_REVISION),
    CANCEL_REVISION(IN_FORCE, UNDER_REVISION),
    CLOSE(CLOSED, IN_FORCE),
    SUCCEED(SUCCEEDED, CLOSED),
    WITHDRAW(WITHDRAWN, DRAFT, IN_CONSULTATION, AWAITING_COUNCIL);

    private final PlanState to;
    private final Set<PlanState> from;

    PlanTransition(PlanState to, PlanState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** @throws Conflict naming what is possible instead */
    PlanState from(PlanState state) {
        if (this == CLOSE && state == UNDER_REVISION) throw Conflict.instead("plan-under-revision", allowed(state));
        if (!from.contains(state)) throw Conflict.transition(this, state, allowed(state));
        return to;
    }

    public static List<PlanTransition> allowed(PlanState state) {
        return Arrays.stream(values()).filter(t -> t.from.contains(state)).toList();
    }
}
