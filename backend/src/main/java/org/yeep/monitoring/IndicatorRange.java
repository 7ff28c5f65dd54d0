package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.validation.StatedRange;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Where the board expects the values of an indicator: of the library, for every plan, or of one plan. */
@Entity
class IndicatorRange {
    static final int SHORTEST_REASON = 10;

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
    /** Null, as the role is, for what was stated before reasons were kept. */
    private String reason;

    private String statedBy;

    @Enumerated(STRING)
    private RangeAuthor statedAs;

    private Instant statedAt;

    protected IndicatorRange() {} // for Hibernate

    static IndicatorRange of(RangeSubject subject, SaveRangeRequest said, Attribution who) {
        var range = new IndicatorRange();
        range.definitionId = subject.definitionId();
        range.planIndicatorId = subject.planIndicatorId();
        range.state(said, who);
        return range;
    }

    /** @throws Invalid without any bound, with the upper one below the lower, or with hardly a reason */
    final void state(SaveRangeRequest said, Attribution who) {
        if (said.min() == null && said.max() == null) throw new Invalid("", "range-empty");
        if (said.min() != null && said.max() != null && said.min().compareTo(said.max()) > 0)
            throw new Invalid("/max", "range-reversed", said.min());
        var why = said.reason().strip();
        if (why.length() < SHORTEST_REASON) throw new Invalid("/reason", "range-reason-too-short", SHORTEST_REASON);
        min = said.min();
        max = said.max();
        reason = why;
        statedBy = who.by();
        statedAs = who.as();
        statedAt = who.at();
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

    String reason() {
        return reason;
    }

    RangeAuthor statedAs() {
        return statedAs;
    }

    Instant statedAt() {
        return statedAt;
    }

    int version() {
        return version;
    }
}
