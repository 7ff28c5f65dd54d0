package org.yeep.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a plan wants to reach under one heading. A null list means that the source is silent, an empty one that it says "none". */
@Entity
class Objective {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID planId;
    private UUID themeId;
    private int position;
    private String code;
    private String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> responsibleUnits;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> partners;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> risks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> findings;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> needs;

    private BigDecimal costEstimateTry;
    private String sourceUrl;

    @Column(name = "truncated_in_source")
    private Boolean truncatedInSource;

    @Version
    private int version;

    protected Objective() {} // for Hibernate

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID themeId() {
        return themeId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    List<String> responsibleUnits() {
        return responsibleUnits;
    }

    List<String> partners() {
        return partners;
    }

    List<String> risks() {
        return risks;
    }

    List<String> findings() {
        return findings;
    }

    List<String> needs() {
        return needs;
    }

    BigDecimal costEstimateTry() {
        return costEstimateTry;
    }

    String sourceUrl() {
        return sourceUrl;
    }

    Boolean truncatedInSource() {
        return truncatedInSource;
    }
}
