package org.yeep.indicator;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** An article, target or official indicator that plans and indicators refer to. */
@Entity
class NormReference {
    @Id
    private UUID id;

    @Enumerated(STRING)
    private NormSource source;

    private int position;
    private String code;
    private String parent;
    private String part;
    private String titleTr;
    private String titleEn;
    private Boolean verified;
    private String localUse;

    protected NormReference() {} // for Hibernate

    NormResponse response() {
        return new NormResponse(source, code, parent, part, titleTr, titleEn, verified, localUse);
    }
}
