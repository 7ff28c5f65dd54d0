package org.yeep.plan;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.UUID;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/**
 * Who writes a plan and who decides about it: a municipality's officers and approvers write its plans and its approvers
 * decide; a local monitoring platform's plan is written and decided by those who contribute for it.
 */
record Writer(Optional<UUID> organisation, boolean officer, boolean approver, boolean contributor) {

    static Writer of(SecurityIdentity identity) {
        return new Writer(
                Caller.organisationOf(identity),
                identity.hasRole(Role.MUNICIPALITY),
                identity.hasRole(Role.MUNICIPALITY_APPROVER),
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
        return acts(officer, kind, organisationId);
    }

    boolean decides(PlanKind kind, UUID organisationId) {
        return acts(approver, kind, organisationId);
    }

    private boolean acts(boolean role, PlanKind kind, UUID organisationId) {
        boolean platforms = contributor && kind == PlanKind.MONITORING_PLAN;
        return (role || platforms)
                && organisation.filter(organisationId::equals).isPresent();
    }
}
