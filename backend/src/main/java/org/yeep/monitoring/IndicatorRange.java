package org.yeep.monitoring;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.validation.StatedRange;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Where the board expects the values of an indicator: of the library, for every plan, or of one plan. */
@Entity
class IndicatorRange {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID definitionId;
    private UUID planIndicatorId;
    private BigDecimal min;
    private BigDecimal max;

    protected IndicatorRange() {} // for Hibernate

    static IndicatorRange of(RangeSubject subject, SaveRangeRequest said) {
        var range = new IndicatorRange();
        range.definitionId = subject.definitionId();
        range.planIndicatorId = subject.planIndicatorId();
        range.state(said);
        return range;
    }

    /** @throws Invalid without any bound, or with the upper one below the lower */
    final void state(SaveRangeRequest said) {
        if (said.min() == null && said.max() == null) throw new Invalid("", "range-empty");
        if (said.min() != null && said.max() != null && said.min().compareTo(said.max()) > 0)
            throw new Invalid("/max", "range-reversed", said.min());
        min = said.min();
        max = said.max();
    }

    UUID definitionId() {
        return definitionId;
    }

    UUID planIndicatorId() {
        return planIndicatorId;
    }

    StatedRange stated() {
        return new StatedRange(min, max);
    }

    int version() {
        return version;
    }
}
