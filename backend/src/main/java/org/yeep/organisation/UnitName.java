package org.yeep.organisation;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.i18n.TurkishFold;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** What a unit is called from a day until another. */
@Entity
class UnitName {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    private UUID organisationId;
    private String name;

    /** Worked out by the database, whose constraint it serves. */
    @Column(insertable = false, updatable = false)
    private String folded;

    private LocalDate fromDate;
    private LocalDate untilDate;

    protected UnitName() {} // for Hibernate

    UnitName(Unit unit, String name, LocalDate from) {
        this.unit = unit;
        this.organisationId = unit.organisationId();
        this.name = name;
        this.fromDate = from;
    }

    /** @param day the first it is no longer called so; null: it still is. {@code pointer} says where the day came from */
    void end(LocalDate day, String pointer) {
        if (day != null && fromDate != null && !day.isAfter(fromDate))
            throw new Invalid(pointer, "unit-name-before-former", fromDate);
        untilDate = day;
    }

    boolean foldedAs(String text) {
        return TurkishFold.of(name).equals(text);
    }

    boolean current() {
        return untilDate == null;
    }

    String name() {
        return name;
    }

    LocalDate fromDate() {
        return fromDate;
    }

    LocalDate untilDate() {
        return untilDate;
    }

    UnitNameResponse response() {
        return new UnitNameResponse(name, fromDate, untilDate);
    }
}
