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

    /** Who answers for the organisation's open units on a day, deputies too. */
    List<UnitResponsible> on(UUID organisationId, LocalDate day) {
        return list(
                "from UnitResponsible r where r.fromDate <= ?2 and (r.untilDate is null or r.untilDate > ?2)"
                        + " and r.unitId in (select u.id from Unit u where u.organisationId = ?1 and u.closedOn is null)",
                organisationId,
                day);
    }

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
