package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Who may do what with an indicator that is not, or not only, public: its stored proposer decides. */
@ApplicationScoped
class DefinitionAccess {
    private static final Set<String> REVIEWERS = Set.of(Role.ADMIN, Role.BOARD);
    private final Caller caller;

    DefinitionAccess(Caller caller) {
        this.caller = caller;
    }

    String account() {
        return caller.account();
    }

    boolean reviewer() {
        return REVIEWERS.stream().anyMatch(caller::has);
    }

    ProposerScope own() {
        return new ProposerScope(caller.organisation().orElse(null), caller.account());
    }

    /** Municipalities and contributors speak for an organisation; board and administration need none. */
    void requirePropose() {
        if (!reviewer() && caller.organisation().isEmpty()) throw new NotAllowed();
    }

    IndicatorDefinition requireSeen(IndicatorDefinition definition) {
        if (!reviewer() && !mine(definition)) throw new NotFound("indicator-definition", definition.code());
        return definition;
    }

    /** Whoever reviews may see it, and yet it is not theirs to take back. */
    IndicatorDefinition requireOwn(IndicatorDefinition definition) {
        requireSeen(definition);
        if (!mine(definition)) throw new NotAllowed();
        return definition;
    }

    /** The proposer while it is proposed, whoever reviews while it is in review. */
    void requireEdit(IndicatorDefinition definition) {
        requireSeen(definition);
        if (definition.visible()) throw new Conflict("definition-published", definition.code());
        if (!definition.state().open()) throw new Conflict("proposal-closed", definition.code());
        if (!mayEdit(definition))
            throw definition.state() == DefinitionState.PROPOSED
                    ? new Conflict("proposal-not-taken-up", definition.code())
                    : new Conflict("proposal-in-review", definition.code());
    }

    boolean mayEdit(IndicatorDefinition definition) {
        return switch (definition.state()) {
            case PROPOSED -> mine(definition);
            case IN_REVIEW -> reviewer();
            case PUBLISHED, RETIRED, WITHDRAWN, REJECTED -> false;
        };
    }

    /** Of what the lifecycle allows, what the caller may do: the buttons to show. */
    List<DefinitionTransition> allowed(IndicatorDefinition definition) {
        return DefinitionTransition.possible(definition.state()).stream()
                .filter(t -> t.openTo(caller.roles()))
                .filter(t -> fits(t, definition))
                .toList();
    }

    private boolean fits(DefinitionTransition transition, IndicatorDefinition definition) {
        return switch (transition) {
            case PUBLISH, REJECT -> !definition.proposal().proposerAccount().equals(caller.account());
            case WITHDRAW -> mine(definition);
            default -> true;
        };
    }

    private boolean mine(IndicatorDefinition definition) {
        return definition.proposal() != null && own().covers(definition.proposal());
    }
}
