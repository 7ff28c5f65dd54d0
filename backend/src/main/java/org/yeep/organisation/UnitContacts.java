package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom to turn to in a unit: the responsible person, the deputy where there is none that day. */
@ApplicationScoped
public class UnitContacts {
    private final UnitResponsibleRepository responsibles;

    UnitContacts(UnitResponsibleRepository responsibles) {
        this.responsibles = responsibles;
    }

    /** By unit, in one statement. Who is away that day is to be left out here, and the deputy answers. */
    @Transactional
    public Map<UUID, UnitContact> answering(UUID organisationId, LocalDate day) {
        return responsibles.on(organisationId, day).stream()
                .map(UnitResponsible::contact)
                .collect(Collectors.toMap(
                        UnitContact::unitId,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(UnitContact::role))));
    }
}
