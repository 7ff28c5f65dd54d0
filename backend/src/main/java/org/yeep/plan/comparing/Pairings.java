package org.yeep.plan.comparing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yeep.plan.document.PlanDocument;

/** The three ways in which two documents can know of each other's parts. */
public final class Pairings {
    private Pairings() {}

    /** Two versions of one plan: its parts keep their ids. */
    public static Pairing byId(PlanDocument later) {
        var pairs = new HashMap<UUID, UUID>();
        PlanNodes.of(later).all().forEach(n -> pairs.put(n.id(), n.id()));
        return new Pairing(pairs);
    }

    /** A working copy and the plan in force. @param origins of the copy's parts */
    public static Pairing byOrigin(Map<UUID, UUID> origins) {
        return new Pairing(origins);
    }

    /** Two plans that share no ids, such as a plan and its predecessor. */
    public static Pairing byLikeness(PlanDocument earlier, PlanDocument later) {
        return new Likeness(PlanNodes.of(earlier), PlanNodes.of(later)).pairing();
    }
}
