package org.yeep.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.PublicCell;
import org.yeep.monitoring.SubmissionRef;

/** One cell of one indicator as a report version published it. */
@Entity
@Immutable
class PublishedObservation {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private int reportVersion;
    private UUID planIndicatorId;
    private UUID periodId;
    private int submissionNumber;
    private String cell;

    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    @Enumerated(EnumType.STRING)
    private MissingReason missingReason;

    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private String textValue;
    private String note;
    private boolean suppressed;
    private String suppressionReason;
    private Instant publishedAt;

    protected PublishedObservation() {} // for Hibernate

    static PublishedObservation of(
            ReportContent content, int submissionNumber, UUID indicator, ReportIndicator.Cell cell, Instant at) {
        var published = of(cell, at);
        published.reportId = content.reportId();
        published.reportVersion = content.number();
        published.planIndicatorId = indicator;
        published.periodId = content.period().id();
        published.submissionNumber = submissionNumber;
        return published;
    }

    /** Of a period before the report's own, published with it. */
    static PublishedObservation of(Report report, SubmissionRef submission, PublicCell cell, Instant at) {
        var published = of(ReportIndicator.Cell.of(cell), at);
        published.reportId = report.id();
        published.reportVersion = report.number();
        published.planIndicatorId = cell.planIndicatorId();
        published.periodId = submission.periodId();
        published.submissionNumber = submission.number();
        return published;
    }

    private static PublishedObservation of(ReportIndicator.Cell cell, Instant at) {
        var published = new PublishedObservation();
        published.cell = cell.cell();
        published.status = cell.status();
        published.missingReason = cell.missingReason();
        published.value = cell.value();
        published.numerator = cell.numerator();
        published.denominator = cell.denominator();
        published.textValue = cell.text();
        published.note = cell.note();
        published.suppressed = cell.suppressed();
        published.suppressionReason = cell.suppressionReason();
        published.publishedAt = at;
        return published;
    }
}
