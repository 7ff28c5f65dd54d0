package org.yeep.organisation;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A municipality or another body that owns plans, monitors or contributes. Ids of the reference set are fixed. */
@Entity
class Organisation {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private String slug;
    private String name;

    @Enumerated(STRING)
    private OrganisationKind kind;

    @Enumerated(STRING)
    private MunicipalityType municipalityType;

    private Integer provincePlate;
    private boolean pilot;
    private boolean sample;
    private String website;

    @Embedded
    private OfficeContact contact;

    private LocalDate charterSignedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sources;

    private String note;

    /** Set by the database, so that nothing changes unnoticed. */
    @Column(insertable = false, updatable = false)
    private Instant updatedAt;

    @Version
    private int version;

    protected Organisation() {} // for Hibernate

    static Organisation create(OrganisationIdentity identity, String slug) {
        var organisation = new Organisation();
        organisation.become(identity);
        organisation.slug = slug;
        organisation.sources = List.of();
        return organisation;
    }

    /** Its address, the slug, stays: others link to it. */
    void become(OrganisationIdentity identity) {
        name = identity.name();
        kind = identity.kind();
        municipalityType = identity.municipalityType();
        provincePlate = identity.provincePlate();
    }

    /** @throws Invalid if the Charter was signed on a day to come */
    void describe(EditOrganisationProfileRequest said, LocalDate today) {
        if (said.charterSignedOn() != null && said.charterSignedOn().isAfter(today))
            throw new Invalid("/charterSignedOn", "date-in-future");
        website = said.website();
        contact = said.contact();
        charterSignedOn = said.charterSignedOn();
        note = said.note();
    }

    /** Population, equality bodies, training and units are a municipality's. */
    void requireMunicipality() {
        if (kind != OrganisationKind.MUNICIPALITY) throw new Conflict("organisation-no-municipality", name);
    }

    OrganisationRef ref() {
        return new OrganisationRef(id, slug, name, kind, municipalityType, provincePlate, pilot, sample);
    }

    OrganisationIdentity identity() {
        return new OrganisationIdentity(name, kind, municipalityType, provincePlate);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Integer provincePlate() {
        return provincePlate;
    }

    String website() {
        return website;
    }

    LocalDate charterSignedOn() {
        return charterSignedOn;
    }

    List<String> sources() {
        return sources;
    }

    String note() {
        return note;
    }

    OfficeContact contact() {
        return contact;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int version() {
        return version;
    }
}
