package org.yeep.organisation;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Somebody who answers for a unit from a day on. Never public; earlier ones stay, so that a hand-over can be seen. */
@Entity
class UnitResponsible {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID unitId;

    @Enumerated(STRING)
    private ResponsibleRole role;

    private String name;
    private String title;
    private String email;
    private String account;
    private LocalDate fromDate;
    private LocalDate untilDate;

    @Version
    private int version;

    protected UnitResponsible() {} // for Hibernate

    static UnitResponsible appoint(UUID unitId, AppointResponsibleRequest asked) {
        var responsible = new UnitResponsible();
        responsible.unitId = unitId;
        responsible.role = asked.role();
        responsible.name = OrganisationIdentity.tidy(asked.name());
        responsible.title = asked.title();
        responsible.email = asked.email();
        responsible.account = asked.account();
        responsible.fromDate = asked.from();
        return responsible;
    }

    /** @throws Invalid if the successor begins before this one did */
    void handOver(LocalDate successorFrom) {
        if (successorFrom.isBefore(fromDate)) throw new Invalid("/from", "responsible-before-former", fromDate);
        untilDate = successorFrom;
    }

    void edit(EditResponsibleRequest said) {
        if (said.until() != null && said.until().isBefore(fromDate))
            throw new Invalid("/until", "responsible-ends-before-start", fromDate);
        title = said.title();
        email = said.email();
        account = said.account();
        untilDate = said.until();
    }

    EditResponsibleRequest said() {
        return new EditResponsibleRequest(title, email, account, untilDate);
    }

    ResponsibleResponse response() {
        return new ResponsibleResponse(id, role, name, title, email, account, fromDate, untilDate, version);
    }

    boolean is(ResponsibleRole asked) {
        return role == asked;
    }

    boolean servesOn(LocalDate day) {
        return !day.isBefore(fromDate) && (untilDate == null || day.isBefore(untilDate));
    }

    UnitOwner.Person person() {
        return new UnitOwner.Person(id, name, title, account);
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    int version() {
        return version;
    }
}
