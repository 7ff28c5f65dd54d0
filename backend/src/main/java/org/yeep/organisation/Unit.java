package org.yeep.organisation;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A municipality's directorate. It stays the same unit whatever it is called and wherever it is moved. */
@Entity
class Unit {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID organisationId;
    private UUID parentId;
    private String name;
    private LocalDate closedOn;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST)
    @OrderBy("fromDate asc nulls first")
    private List<UnitName> names = new ArrayList<>();

    @Version
    private int version;

    protected Unit() {} // for Hibernate

    /** @param from first day of the name; null: since before anybody wrote it down */
    static Unit open(UUID organisationId, String name, LocalDate from, UUID parentId) {
        var unit = new Unit();
        unit.organisationId = organisationId;
        unit.name = OrganisationIdentity.tidy(name);
        unit.parentId = parentId;
        unit.names.add(new UnitName(unit, unit.name, from));
        return unit;
    }

    /** Ends the present name on the day the next one begins. @throws Conflict if it is closed */
    void endName(LocalDate on) {
        if (closedOn != null) throw new Conflict("unit-closed", name, closedOn);
        present().end(on, "/from");
    }

    /** @throws Invalid if it is called so already */
    void beginName(String next, LocalDate from) {
        var tidy = OrganisationIdentity.tidy(next);
        if (tidy.equals(name)) throw new Invalid("/name", "unit-name-same");
        name = tidy;
        names.add(new UnitName(this, name, from));
    }

    /** @throws Invalid if it would be above itself */
    void moveTo(UUID parent) {
        if (id.equals(parent)) throw new Invalid("/parentId", "unit-above-itself");
        parentId = parent;
    }

    /** With its end its name is free for another unit; null opens it again. */
    void closeOn(LocalDate day) {
        present().end(day, "/closedOn");
        closedOn = day;
    }

    UnitName present() {
        return names.get(names.size() - 1);
    }

    boolean calls(String folded) {
        return names.stream().anyMatch(n -> n.foldedAs(folded));
    }

    UnitRef ref() {
        var former = names.stream()
                .limit(names.size() - 1L)
                .map(UnitName::name)
                .distinct()
                .toList();
        return new UnitRef(id, organisationId, name, former, closedOn != null);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID parentId() {
        return parentId;
    }

    String name() {
        return name;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    List<UnitName> names() {
        return names;
    }

    int version() {
        return version;
    }
}
