package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.security.Caller;

/** Who answers for a unit is away for some days, and back again. */
@ApplicationScoped
class AbsenceService {
    private final UnitResponsibleRepository responsibles;
    private final UnitAbsenceRepository absences;
    private final Caller caller;
    private final Clock clock;

    AbsenceService(UnitResponsibleRepository responsibles, UnitAbsenceRepository absences, Caller caller, Clock clock) {
        this.responsibles = responsibles;
        this.absences = absences;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AbsenceResponse add(UUID unitId, RecordAbsenceRequest asked) {
        var today = LocalDate.now(clock);
        var who = responsibles
                .find("unitId = ?1 and id = ?2", unitId, asked.responsibleId())
                .firstResultOptional()
                .filter(r -> r.servesOn(today))
                .orElseThrow(() -> new Invalid("/responsibleId", "responsible-unknown"));
        var absence = UnitAbsence.of(who, asked, today, caller.account());
        if (absences.overlaps(who.id(), asked.firstDay(), asked.lastDay())) throw new Conflict("absence-overlaps");
        absences.persistAndFlush(absence);
        return absence.response();
    }

    @Transactional
    void remove(UUID unitId, UUID id, String ifMatch) {
        var absence = absences.require(unitId, id);
        Versions.require(ifMatch, absence.version());
        absences.delete(absence);
        absences.flush();
    }
}
