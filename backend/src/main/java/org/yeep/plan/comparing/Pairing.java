package org.yeep.plan.comparing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which part of the later document is which part of the earlier one; at most one each way. */
public final class Pairing {
    private final Map<UUID, UUID> earlierOf;

    Pairing(Map<UUID, UUID> earlierOf) {
        this.earlierOf = Map.copyOf(earlierOf);
    }

    /** Of a later part; empty if it is new. */
    Optional<UUID> earlier(UUID later) {
        return Optional.ofNullable(earlierOf.get(later));
    }
}
