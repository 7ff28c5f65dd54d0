package org.yeep.organisation;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Who may say what of an organisation. The stored owner decides; what does not exist is left to answer 404. */
@ApplicationScoped
class OrganisationPermissions {
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final UnitResponsibleRepository responsibles;
    private final StaffTrainingRepository trainings;

    OrganisationPermissions(
            OrganisationRepository organisations,
            UnitRepository units,
            UnitResponsibleRepository responsibles,
            StaffTrainingRepository trainings) {
        this.organisations = organisations;
        this.units = units;
        this.responsibles = responsibles;
        this.trainings = trainings;
    }

    /** How it is reached and which units it has: its own people or an admin. */
    @PermissionChecker("organisation:describe")
    boolean mayDescribe(SecurityIdentity identity, String organisation) {
        return identity.hasRole(Role.ADMIN) || mayState(identity, organisation);
    }

    /** Figures and facts with evidence are stated by the municipality itself and by nobody for it. */
    @PermissionChecker("organisation:state")
    boolean mayState(SecurityIdentity identity, String organisation) {
        return officer(identity)
                && owned(identity, organisations.byIdOrSlug(organisation).map(Organisation::id));
    }

    /** What it keeps for itself and shows the board. */
    @PermissionChecker("organisation:follow")
    boolean mayFollow(SecurityIdentity identity, String organisation) {
        if (officer(identity)) return mayState(identity, organisation);
        return identity.hasRole(Role.BOARD) || identity.hasRole(Role.BOARD_CHAIR) || identity.hasRole(Role.ADMIN);
    }

    @PermissionChecker("unit:maintain")
    boolean mayMaintain(SecurityIdentity identity, UUID unitId) {
        return identity.hasRole(Role.ADMIN)
                || officer(identity)
                        && owned(identity, units.findByIdOptional(unitId).map(Unit::organisationId));
    }

    /** The approver, who answers for the unit, and who coordinates: acts for the municipality but for no unit of it. */
    @PermissionChecker("unit:absence")
    boolean maySayAbsence(SecurityIdentity identity, UUID unitId) {
        if (!officer(identity)) return false;
        var owner = units.findByIdOptional(unitId).map(Unit::organisationId);
        if (owner.isEmpty()) return true;
        if (!owned(identity, owner)) return false;
        if (identity.hasRole(Role.MUNICIPALITY_APPROVER)) return true;
        var mine = responsibles.unitsOf(owner.get(), identity.getPrincipal().getName());
        return mine.isEmpty() || mine.contains(unitId);
    }

    @PermissionChecker("training:state")
    boolean mayStateTraining(SecurityIdentity identity, UUID trainingId) {
        return officer(identity)
                && owned(identity, trainings.findByIdOptional(trainingId).map(StaffTraining::organisationId));
    }

    private static boolean officer(SecurityIdentity identity) {
        return identity.hasRole(Role.MUNICIPALITY) || identity.hasRole(Role.MUNICIPALITY_APPROVER);
    }

    private static boolean owned(SecurityIdentity identity, Optional<UUID> owner) {
        Predicate<UUID> mine =
                id -> Caller.organisationOf(identity).filter(id::equals).isPresent();
        return owner.map(mine::test).orElse(true);
    }
}
