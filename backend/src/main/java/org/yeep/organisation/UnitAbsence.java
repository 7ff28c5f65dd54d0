package org.yeep.organisation;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Days on which somebody who answers for a unit is away; both the first and the last belong to it. */
@Entity
class UnitAbsence {
    /** Longer than this somebody else is appointed. */
    static final int LONGEST_DAYS = 366;

    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID unitId;
    private UUID responsibleId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String saidBy;

    @Version
    private int version;

    protected UnitAbsence() {} // for Hibernate

    static UnitAbsence of(UnitResponsible who, RecordAbsenceRequest asked, LocalDate today, String by) {
        if (asked.lastDay().isBefore(asked.firstDay()))
            throw new Invalid("/lastDay", "absence-ends-before-start", asked.firstDay());
        if (asked.lastDay().isBefore(today)) throw new Invalid("/lastDay", "absence-over", today);
        if (asked.firstDay().plusDays(LONGEST_DAYS).isBefore(asked.lastDay()))
            throw new Invalid("/lastDay", "absence-too-long", LONGEST_DAYS);
        var absence = new UnitAbsence();
        absence.unitId = who.unitId();
        absence.responsibleId = who.id();
        absence.firstDay = asked.firstDay();
        absence.lastDay = asked.lastDay();
        absence.saidBy = by;
        return absence;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    UUID unitId() {
        return unitId;
    }

    UUID responsibleId() {
        return responsibleId;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    int version() {
        return version;
    }

    AbsenceResponse response() {
        return new AbsenceResponse(id, responsibleId, firstDay, lastDay, version);
    }
}
