package org.yeep.indicator;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** An article, target, law or official indicator that plans and indicators refer to. */
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
    private String sourceUrl;

    protected NormReference() {} // for Hibernate

    NormCode norm() {
        return new NormCode(source, code);
    }

    String code() {
        return code;
    }

    String parent() {
        return parent;
    }

    NormRef ref() {
        return new NormRef(norm().toString(), titleTr, titleEn);
    }

    NormEntry entry() {
        var above = parent == null ? null : new NormCode(source, parent).toString();
        return new NormEntry(norm().toString(), source, above, titleTr, titleEn);
    }

    NormResponse response() {
        return new NormResponse(
                norm().toString(), source, code, parent, part, titleTr, titleEn, verified, localUse, sourceUrl);
    }
}
