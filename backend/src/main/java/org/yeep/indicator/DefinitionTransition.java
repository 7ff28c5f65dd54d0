package org.yeep.indicator;

import static org.yeep.indicator.DefinitionState.IN_REVIEW;
import static org.yeep.indicator.DefinitionState.PROPOSED;
import static org.yeep.indicator.DefinitionState.PUBLISHED;
import static org.yeep.indicator.DefinitionState.RETIRED;

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
    RETIRE(PUBLISHED, RETIRED, Role.ADMIN, Role.BOARD_CHAIR);

    private final DefinitionState from;
    private final DefinitionState to;
    private final Set<String> roles;

    DefinitionTransition(DefinitionState from, DefinitionState to, String... roles) {
        this.from = from;
        this.to = to;
        this.roles = Set.of(roles);
    }

    /** @throws Conflict naming what is possible instead */
    DefinitionState from(DefinitionState state) {
        if (state != from) throw Conflict.transition(this, state, possible(state));
        return to;
    }

    static List<DefinitionTransition> possible(DefinitionState state) {
        return Arrays.stream(values()).filter(t -> t.from == state).toList();
    }

    boolean openTo(Set<String> held) {
        return roles.stream().anyMatch(held::contains);
    }
}
