package org.yeep.organisation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.yeep.organisation.UnitResponsibleRepository.WithAbsence;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@ApplicationScoped
class UnitReader {
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final UnitResponsibleRepository responsibles;
    private final UnitAbsenceRepository absences;
    private final Clock clock;

    UnitReader(
            OrganisationRepository organisations,
            UnitRepository units,
            UnitResponsibleRepository responsibles,
            UnitAbsenceRepository absences,
            Clock clock) {
        this.organisations = organisations;
        this.units = units;
        this.responsibles = responsibles;
        this.absences = absences;
        this.clock = clock;
    }

    /** For everybody. */
    @Transactional
    Page<UnitSummaryResponse> page(String idOrSlug, Cursor after, int limit) {
        return found(idOrSlug, after, limit).map(UnitSummaryResponse::of);
    }

    /** With the people who answer for them. */
    @Transactional
    Page<UnitResponse> register(String idOrSlug, Cursor after, int limit) {
        var page = found(idOrSlug, after, limit);
        return page.map(describer(page.items()));
    }

    UnitResponse describe(Unit unit) {
        return describer(List.of(unit)).apply(unit);
    }

    /** Who answers for each of an organisation's units today, in two statements. */
    @Transactional
    List<UnitOwner> owners(UUID organisationId) {
        return owners(units.of(organisationId).stream().map(Unit::ref).toList());
    }

    /** Who answers for each of these units today, in one statement. */
    @Transactional
    List<UnitOwner> owners(Collection<UnitRef> all) {
        var ids = all.stream().map(UnitRef::id).toList();
        var today = LocalDate.now(clock);
        var byUnit = responsibles.withAbsences(ids, today).stream()
                .collect(groupingBy(row -> row.who().unitId()));
        return all.stream()
                .map(unit -> owner(today, unit, byUnit.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private static UnitOwner owner(LocalDate today, UnitRef unit, List<WithAbsence> rows) {
        var people = rows.stream().map(WithAbsence::who).distinct().toList();
        var absences =
                rows.stream().map(WithAbsence::absence).filter(Objects::nonNull).toList();
        return UnitOwner.on(today, unit, people, absences);
    }

    private Function<Unit, UnitResponse> describer(List<Unit> all) {
        var ids = all.stream().map(Unit::id).toList();
        var today = LocalDate.now(clock);
        var people = responsibles.of(ids);
        var away = absences.notOver(ids, today);
        return u ->
                UnitResponse.of(u, people.getOrDefault(u.id(), List.of()), away.getOrDefault(u.id(), List.of()), today);
    }

    private Page<Unit> found(String idOrSlug, Cursor after, int limit) {
        var organisation = organisations.require(idOrSlug);
        return Page.of(units.page(organisation.id(), after, limit + 1), limit, u -> Cursor.of(u.name(), u.id()));
    }
}
