package org.yeep.indicator;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An indicator of the shared library, independent of any plan. */
@Entity
class IndicatorDefinition {
    @Id
    private UUID id;

    private String code;
    private String titleTr;
    private String titleEn;

    @Enumerated(STRING)
    private RightsType rightsType;

    @Enumerated(STRING)
    private Measure measure;

    private String unit;

    @Enumerated(STRING)
    private Direction direction;

    @Enumerated(STRING)
    private Accumulation accumulation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> disaggregations;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> statedDisaggregations;

    private String themeSlug;
    private boolean sensitive;
    private boolean verbatim;
    private String sourceUrl;
    private String sourceKind;
    private String note;

    @Version
    private int version;

    protected IndicatorDefinition() {} // for Hibernate

    DefinitionRef ref() {
        return new DefinitionRef(
                id,
                code,
                titleTr,
                titleEn,
                rightsType,
                measure,
                unit,
                direction,
                accumulation,
                disaggregations,
                themeSlug,
                sensitive);
    }

    UUID id() {
        return id;
    }

    /** The dimensions in the words of the source, in step with {@link DefinitionRef#disaggregations()}. */
    List<String> statedDisaggregations() {
        return statedDisaggregations;
    }

    boolean verbatim() {
        return verbatim;
    }

    String sourceUrl() {
        return sourceUrl;
    }

    String sourceKind() {
        return sourceKind;
    }

    String note() {
        return note;
    }
}
