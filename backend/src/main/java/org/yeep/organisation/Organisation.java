package org.yeep.organisation;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A municipality or another body that owns plans, monitors or contributes. Ids of the reference set are fixed. */
@Entity
class Organisation {
    @Id
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
    private LocalDate charterSignedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sources;

    private String note;

    @Version
    private int version;

    protected Organisation() {} // for Hibernate

    OrganisationRef ref() {
        return new OrganisationRef(id, slug, name, kind, municipalityType, provincePlate, pilot, sample);
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
}
