package org.yeep.monitoring;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** The parts an account plays in monitoring. Nobody is both reported on and judge: with both roles one is no judge. */
record Standing(
        String account,
        Optional<UUID> organisation,
        boolean officer,
        boolean approver,
        boolean board,
        boolean chair,
        boolean admin) {

    static Standing of(SecurityIdentity identity) {
        boolean approver = identity.hasRole(Role.MUNICIPALITY_APPROVER);
        boolean officer = approver || identity.hasRole(Role.MUNICIPALITY);
        boolean chair = !officer && identity.hasRole(Role.BOARD_CHAIR);
        boolean board = chair || !officer && identity.hasRole(Role.BOARD);
        var account = identity.isAnonymous() ? "" : identity.getPrincipal().getName();
        return new Standing(
                account,
                Caller.organisationOf(identity),
                officer,
                approver,
                board,
                chair,
                identity.hasRole(Role.ADMIN));
    }

    boolean actsFor(UUID organisationId) {
        return organisation.filter(organisationId::equals).isPresent();
    }
}
