package org.yeep.plan;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.UUID;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/**
 * Who writes a plan: the officers and approvers of the municipality that owns it. A local monitoring platform's plan is
 * written by those who contribute for it.
 */
record Writer(Optional<UUID> organisation, boolean officer, boolean contributor) {

    static Writer of(SecurityIdentity identity) {
        return new Writer(
                Caller.organisationOf(identity),
                identity.hasRole(Role.MUNICIPALITY),
                identity.hasRole(Role.CONTRIBUTOR));
    }

    /** Whether there may be plans this person writes at all. */
    boolean somebodys() {
        return officer || contributor;
    }

    boolean writes(Plan plan) {
        return writes(plan.content().kind(), plan.organisationId());
    }

    boolean writes(PlanKind kind, UUID organisationId) {
        boolean role = officer || contributor && kind == PlanKind.MONITORING_PLAN;
        return role && organisation.filter(organisationId::equals).isPresent();
    }
}
