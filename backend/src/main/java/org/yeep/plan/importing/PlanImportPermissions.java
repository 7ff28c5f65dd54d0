package org.yeep.plan.importing;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Those who write for the organisation whose file it is; its stored owner decides. */
@ApplicationScoped
class PlanImportPermissions {
    private final PlanImportRepository imports;

    PlanImportPermissions(PlanImportRepository imports) {
        this.imports = imports;
    }

    @PermissionChecker("plan-import:work")
    boolean mayWork(SecurityIdentity identity, UUID importId) {
        if (!identity.hasRole(Role.MUNICIPALITY) && !identity.hasRole(Role.CONTRIBUTOR)) return false;
        var organisation = Caller.organisationOf(identity);
        return imports.findByIdOptional(importId)
                .map(i ->
                        organisation.filter(i.facts().organisationId()::equals).isPresent())
                .orElse(true);
    }
}
