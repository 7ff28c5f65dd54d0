package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@ApplicationScoped
class UnitReader {
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final UnitResponsibleRepository responsibles;

    UnitReader(OrganisationRepository organisations, UnitRepository units, UnitResponsibleRepository responsibles) {
        this.organisations = organisations;
        this.units = units;
        this.responsibles = responsibles;
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
        var people = responsibles.of(page.items().stream().map(Unit::id).toList());
        return page.map(unit -> UnitResponse.of(unit, people.getOrDefault(unit.id(), List.of())));
    }

    UnitResponse describe(Unit unit) {
        return UnitResponse.of(unit, responsibles.of(List.of(unit.id())).getOrDefault(unit.id(), List.of()));
    }

    private Page<Unit> found(String idOrSlug, Cursor after, int limit) {
        var organisation = organisations.require(idOrSlug);
        return Page.of(units.page(organisation.id(), after, limit + 1), limit, u -> Cursor.of(u.name(), u.id()));
    }
}
