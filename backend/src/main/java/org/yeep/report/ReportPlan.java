package org.yeep.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A plan a report covers, and the submission and assessment its chapter rests on. */
@Entity
class ReportPlan {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private UUID planId;
    private UUID organisationId;
    private UUID submissionId;
    private UUID assessmentId;

    @Version
    private int version;

    protected ReportPlan() {} // for Hibernate

    static ReportPlan of(UUID reportId, ChapterSource source) {
        var part = new ReportPlan();
        part.reportId = reportId;
        part.planId = source.submission().planId();
        part.organisationId = source.submission().organisationId();
        part.restOn(source);
        return part;
    }

    void restOn(ChapterSource source) {
        submissionId = source.submission().id();
        assessmentId = source.assessment().id();
    }

    UUID reportId() {
        return reportId;
    }

    UUID planId() {
        return planId;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID submissionId() {
        return submissionId;
    }

    UUID assessmentId() {
        return assessmentId;
    }
}
