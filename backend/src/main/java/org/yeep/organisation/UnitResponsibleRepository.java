package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class UnitResponsibleRepository implements PanacheRepositoryBase<UnitResponsible, UUID> {

    /** By unit, the newest first, in one statement. */
    Map<UUID, List<UnitResponsible>> of(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) return Map.of();
        return list("unitId in ?1 order by fromDate desc, id desc", unitIds).stream()
                .collect(Collectors.groupingBy(UnitResponsible::unitId));
    }

    /** Those of these units, the newest first, each with the absences that are not over; in one statement. */
    List<WithAbsence> withAbsences(Collection<UUID> unitIds, LocalDate day) {
        if (unitIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select r, a from UnitResponsible r left join UnitAbsence a on a.responsibleId = r.id"
                                + " and a.lastDay >= :day where r.unitId in :units order by r.fromDate desc, r.id desc",
                        WithAbsence.class)
                .setParameter("day", day)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** @param absence null where none is known */
    record WithAbsence(UnitResponsible who, UnitAbsence absence) {}

    Optional<UnitResponsible> present(UUID unitId, ResponsibleRole role) {
        return find("unitId = ?1 and role = ?2 and untilDate is null", unitId, role)
                .firstResultOptional();
    }

    /** The units of an organisation that an account answers for now, in whatever part. */
    Set<UUID> unitsOf(UUID organisationId, String account) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct r.unitId from UnitResponsible r, Unit u where u.id = r.unitId"
                                + " and u.organisationId = ?1 and r.account = ?2 and r.untilDate is null",
                        UUID.class)
                .setParameter(1, organisationId)
                .setParameter(2, account)
                .getResultList());
    }

    UnitResponsible require(UUID unitId, UUID id) {
        return find("unitId = ?1 and id = ?2", unitId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("responsible", id));
    }
}
