package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.json.MergePatch;

/** Who answers for a unit changes; the former person stays written down with the day of the hand-over. */
@ApplicationScoped
class ResponsibleService {
    private final UnitRepository units;
    private final UnitResponsibleRepository responsibles;
    private final MergePatch patches;

    ResponsibleService(UnitRepository units, UnitResponsibleRepository responsibles, MergePatch patches) {
        this.units = units;
        this.responsibles = responsibles;
        this.patches = patches;
    }

    @Transactional
    ResponsibleResponse appoint(UUID unitId, AppointResponsibleRequest asked) {
        var unit = units.require(unitId);
        responsibles.present(unit.id(), asked.role()).ifPresent(former -> former.handOver(asked.from()));
        responsibles.flush(); // the former one leaves before the next begins, also for the database
        var appointed = UnitResponsible.appoint(unit.id(), asked);
        responsibles.persistAndFlush(appointed);
        return appointed.response();
    }

    @Transactional
    ResponsibleResponse edit(UUID unitId, UUID id, byte[] patch, String ifMatch) throws IOException {
        var responsible = responsibles.require(unitId, id);
        Versions.require(ifMatch, responsible.version());
        responsible.edit(patches.apply(responsible.said(), patch));
        responsibles.flush();
        return responsible.response();
    }
}
