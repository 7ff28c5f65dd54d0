package org.yeep.indicator;

import static org.yeep.indicator.DefinitionState.IN_REVIEW;
import static org.yeep.indicator.DefinitionState.PROPOSED;
import static org.yeep.indicator.DefinitionState.PUBLISHED;
import static org.yeep.indicator.DefinitionState.REJECTED;
import static org.yeep.indicator.DefinitionState.RETIRED;
import static org.yeep.indicator.DefinitionState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Role;

/** The life of an indicator in the library, all of it: what can be done, from which state, by whom, and where it leads. */
public enum DefinitionTransition {
    TAKE_UP(PROPOSED, IN_REVIEW, Role.ADMIN, Role.BOARD),
    SEND_BACK(IN_REVIEW, PROPOSED, Role.ADMIN, Role.BOARD),
    PUBLISH(IN_REVIEW, PUBLISHED, Role.ADMIN, Role.BOARD_CHAIR),
    /** A new version, which takes the place of the last one. */
    REVISE(PUBLISHED, PUBLISHED, Role.ADMIN, Role.BOARD_CHAIR),
    RETIRE(PUBLISHED, RETIRED, Role.ADMIN, Role.BOARD_CHAIR),
    REJECT(IN_REVIEW, REJECTED, Role.ADMIN, Role.BOARD_CHAIR),
    /** Only whoever proposed it, or the same organisation. */
    WITHDRAW(Set.of(PROPOSED, IN_REVIEW), WITHDRAWN, Role.MUNICIPALITY, Role.CONTRIBUTOR, Role.BOARD, Role.ADMIN);

    private final Set<DefinitionState> from;
    private final DefinitionState to;
    private final Set<String> roles;

    DefinitionTransition(DefinitionState from, DefinitionState to, String... roles) {
        this(Set.of(from), to, roles);
    }

    DefinitionTransition(Set<DefinitionState> from, DefinitionState to, String... roles) {
        this.from = from;
        this.to = to;
        this.roles = Set.of(roles);
    }

    /** @throws Conflict naming what is possible instead */
    DefinitionState from(DefinitionState state) {
        if (!from.contains(state)) throw Conflict.transition(this, state, possible(state));
        return to;
    }

    static List<DefinitionTransition> possible(DefinitionState state) {
        return Arrays.stream(values()).filter(t -> t.from.contains(state)).toList();
    }

    boolean openTo(Set<String> held) {
        return roles.stream().anyMatch(held::contains);
    }
}
