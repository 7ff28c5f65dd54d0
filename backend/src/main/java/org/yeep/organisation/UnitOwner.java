package org.yeep.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who answers for a unit on a day.
 *
 * @param responsible null where nobody is named
 * @param deputy null where nobody is named
 * @param awayUntil the responsible person's last day away; null while they are there
 * @param acting whose turn it is: the deputy's while the responsible person is away or not named; null if nobody is there
 */
public record UnitOwner(
        UUID unitId, String unitName, Person responsible, Person deputy, LocalDate awayUntil, ResponsibleRole acting) {

    /** @param account null where no account belongs to the name */
    public record Person(UUID id, String name, String title, String account) {}

    static UnitOwner on(LocalDate day, UnitRef unit, List<UnitResponsible> people, List<UnitAbsence> absences) {
        var responsible = serving(ResponsibleRole.RESPONSIBLE, day, people);
        var deputy = serving(ResponsibleRole.DEPUTY, day, people);
        var away = responsible.flatMap(r -> absence(r, day, absences)).map(UnitAbsence::lastDay);
        return new UnitOwner(
                unit.id(),
                unit.name(),
                responsible.map(UnitResponsible::person).orElse(null),
                deputy.map(UnitResponsible::person).orElse(null),
                away.orElse(null),
                acting(
                        responsible.filter(r -> away.isEmpty()),
                        deputy.filter(d -> absence(d, day, absences).isEmpty())));
    }

    private static ResponsibleRole acting(Optional<UnitResponsible> responsible, Optional<UnitResponsible> deputy) {
        if (responsible.isPresent()) return ResponsibleRole.RESPONSIBLE;
        return deputy.isPresent() ? ResponsibleRole.DEPUTY : null;
    }

    private static Optional<UnitResponsible> serving(ResponsibleRole role, LocalDate day, List<UnitResponsible> all) {
        return all.stream().filter(r -> r.is(role) && r.servesOn(day)).findFirst();
    }

    private static Optional<UnitAbsence> absence(UnitResponsible who, LocalDate day, List<UnitAbsence> all) {
        return all.stream()
                .filter(a -> a.responsibleId().equals(who.id()) && a.covers(day))
                .findFirst();
    }

    /** The one whose turn it is; null if nobody is there. */
    public Person actingPerson() {
        if (acting == null) return null;
        return acting == ResponsibleRole.DEPUTY ? deputy : responsible;
    }

    /** Whether the account belongs to the unit: its responsible person, or the deputy, standing in or not. */
    public boolean concerns(String account) {
        return Stream.of(responsible, deputy).filter(Objects::nonNull).anyMatch(p -> account.equals(p.account()));
    }
}
