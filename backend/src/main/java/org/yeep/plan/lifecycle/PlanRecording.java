package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.PlanStates;
import org.yeep.plan.PlanTransition;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Moves a held plan and writes down what was decided, with the text it was decided about where that matters. */
@ApplicationScoped
class PlanRecording {
    private final PlanStates plans;
    private final PlanDocuments documents;
    private final FrozenPlan frozen;
    private final PlanRecords records;
    private final Caller caller;
    private final Clock clock;

    PlanRecording(
            PlanStates plans,
            PlanDocuments documents,
            FrozenPlan frozen,
            PlanRecords records,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.frozen = frozen;
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    /** By the present caller, now. */
    PlanStanding move(UUID planId, Moved moved) {
        return move(planId, moved, new Mover(caller.account(), role(), clock.instant()));
    }

    PlanStanding move(UUID planId, Moved moved, Mover by) {
        var state = plans.move(planId, moved.transition());
        Integer number = null;
        if (freezes(moved.transition())) {
            number = plans.nextVersion(planId);
            var text = frozen.write(documents.of(planId));
            records.keep(PlanVersion.freeze(planId, number, moved, state, text).by(by));
        }
        records.keep(PlanEvent.of(planId, moved, state, number).by(by));
        return plans.afterwards(planId);
    }

    private static boolean freezes(PlanTransition transition) {
        return switch (transition) {
            case OPEN_CONSULTATION, SEND_TO_COUNCIL, ADOPT, FINISH_REVISION, CLOSE -> true;
            case START_REVISION, CANCEL_REVISION, SUCCEED, WITHDRAW -> false;
        };
    }

    private ActorRole role() {
        if (caller.has(Role.MUNICIPALITY_APPROVER)) return ActorRole.APPROVER;
        return caller.has(Role.MUNICIPALITY) ? ActorRole.OFFICER : ActorRole.PLATFORM;
    }
}
