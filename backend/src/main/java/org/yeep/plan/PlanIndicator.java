package org.yeep.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;
import org.yeep.plan.document.IndicatorOrigin;

/** An indicator of one plan; hangs on an action or on an objective, never on both. */
@Entity
class PlanIndicator {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID planId;
    private UUID objectiveId;
    private UUID actionId;
    private int position;
    private String code;
    private String title;
    private String titleEn;
    private UUID definitionId;

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

    private boolean sensitive;
    private BigDecimal baselineValue;
    private Integer baselineYear;
    private BigDecimal targetValue;
    private BigDecimal statedActual;
    private BigDecimal weightPct;
    private Integer year;
    private String sourceText;

    @Enumerated(STRING)
    private IndicatorOrigin origin;

    @Version
    private int version;

    protected PlanIndicator() {} // for Hibernate

    /** Takes the library's definition as it is today; the plan keeps it even if the library changes. */
    static PlanIndicator forMonitoring(PlanItemRef item, DefinitionRef definition, int position) {
        var indicator = new PlanIndicator();
        indicator.planId = item.planId();
        if (item.kind() == PlanItemKind.ACTION) indicator.actionId = item.id();
        else indicator.objectiveId = item.id();
        indicator.position = position;
        indicator.title = definition.titleTr();
        indicator.titleEn = definition.titleEn();
        indicator.definitionId = definition.id();
        indicator.rightsType = definition.rightsType();
        indicator.measure = definition.measure();
        indicator.unit = definition.unit();
        indicator.direction = definition.direction();
        indicator.accumulation = definition.accumulation();
        indicator.disaggregations = definition.disaggregations();
        indicator.sensitive = definition.sensitive();
        indicator.origin = IndicatorOrigin.MONITORING;
        return indicator;
    }

    void expect(List<String> dimensions) {
        disaggregations = List.copyOf(dimensions);
    }

    void aim(BigDecimal baselineValue, Integer baselineYear, BigDecimal targetValue) {
        this.baselineValue = baselineValue;
        this.baselineYear = baselineYear;
        this.targetValue = targetValue;
    }

    PlanIndicatorRef ref() {
        return new PlanIndicatorRef(
                id,
                planId,
                itemId(),
                code,
                title,
                titleEn,
                definitionId,
                rightsType,
                measure,
                unit,
                direction,
                accumulation,
                disaggregations,
                sensitive,
                baselineValue,
                baselineYear,
                targetValue,
                origin);
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return actionId != null ? actionId : objectiveId;
    }

    UUID definitionId() {
        return definitionId;
    }

    BigDecimal statedActual() {
        return statedActual;
    }

    BigDecimal weightPct() {
        return weightPct;
    }

    Integer year() {
        return year;
    }

    String sourceText() {
        return sourceText;
    }
}
