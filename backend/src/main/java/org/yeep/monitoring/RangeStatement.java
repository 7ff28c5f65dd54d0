package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That a range was stated, and why, or that it was taken back; written once. */
@Entity
@Immutable
class RangeStatement {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID definitionId;
    private UUID planIndicatorId;
    private BigDecimal min;
    private BigDecimal max;
    private String reason;
    private String statedBy;

    @Enumerated(STRING)
    private RangeAuthor statedAs;

    private Instant statedAt;

    protected RangeStatement() {} // for Hibernate

    static RangeStatement of(RangeSubject subject, IndicatorRange range, Attribution who) {
        var statement = takenBack(subject, who);
        statement.min = range.stated().min();
        statement.max = range.stated().max();
        statement.reason = range.reason();
        return statement;
    }

    static RangeStatement takenBack(RangeSubject subject, Attribution who) {
        var statement = new RangeStatement();
        statement.definitionId = subject.definitionId();
        statement.planIndicatorId = subject.planIndicatorId();
        statement.statedBy = who.by();
        statement.statedAs = who.as();
        statement.statedAt = who.at();
        return statement;
    }

    UUID id() {
        return id;
    }

    Instant statedAt() {
        return statedAt;
    }

    RangeStatementResponse response() {
        return new RangeStatementResponse(min, max, reason, statedBy, statedAs, statedAt);
    }
}
