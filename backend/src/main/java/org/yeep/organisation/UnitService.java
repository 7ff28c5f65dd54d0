package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Directorates come, are renamed, moved and closed; on any day a name means one of them. */
@ApplicationScoped
class UnitService {
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final UnitReader reader;
    private final MergePatch patches;

    UnitService(OrganisationRepository organisations, UnitRepository units, UnitReader reader, MergePatch patches) {
        this.organisations = organisations;
        this.units = units;
        this.reader = reader;
        this.patches = patches;
    }

    @Transactional
    UnitResponse add(String idOrSlug, AddUnitRequest asked) {
        var organisation = organisations.require(idOrSlug);
        organisation.requireMunicipality();
        requireParent(organisation.id(), asked.parentId());
        var unit = Unit.open(organisation.id(), asked.name(), asked.from(), asked.parentId());
        requireNameFree(organisation.id(), unit.name(), asked.from(), null);
        units.persistAndFlush(unit);
        return reader.describe(unit);
    }

    @Transactional
    UnitResponse edit(UUID id, byte[] patch, String ifMatch) throws IOException {
        var unit = units.require(id);
        Versions.require(ifMatch, unit.version());
        var asked = patches.apply(new EditUnitRequest(unit.parentId(), unit.closedOn()), patch);
        if (!Objects.equals(asked.parentId(), unit.parentId())) move(unit, asked.parentId());
        if (!Objects.equals(asked.closedOn(), unit.closedOn())) close(unit, asked.closedOn());
        units.flush();
        return reader.describe(unit);
    }

    @Transactional
    UnitResponse rename(UUID id, RenameUnitRequest asked, String ifMatch) {
        var unit = units.require(id);
        Versions.require(ifMatch, unit.version());
        requireNameFree(unit.organisationId(), OrganisationIdentity.tidy(asked.name()), asked.from(), unit.id());
        unit.endName(asked.from());
        units.flush(); // the former name ends before the next begins, also for the database
        unit.beginName(asked.name(), asked.from());
        units.flush();
        return reader.describe(unit);
    }

    /** One at a time for each organisation, so that two moves cannot put two units above each other. */
    private void move(Unit unit, UUID parent) {
        organisations.hold(unit.organisationId());
        requireParent(unit.organisationId(), parent);
        for (var above = parent; above != null; above = units.parentOf(above).orElse(null))
            if (above.equals(unit.id())) throw new Invalid("/parentId", "unit-above-itself");
        unit.moveTo(parent);
    }

    private void close(Unit unit, LocalDate day) {
        if (day == null) requireNameFree(unit.organisationId(), unit.name(), unit.closedOn(), unit.id());
        unit.closeOn(day);
    }

    private void requireParent(UUID organisationId, UUID parent) {
        if (parent == null) return;
        var found =
                units.findByIdOptional(parent).filter(p -> p.organisationId().equals(organisationId));
        if (found.isEmpty()) throw new Invalid("/parentId", "unit-unknown");
    }

    private void requireNameFree(UUID organisationId, String name, LocalDate from, UUID unitId) {
        if (units.calledAnother(organisationId, name, from, unitId)) throw new Conflict("unit-name-taken", name);
    }
}
