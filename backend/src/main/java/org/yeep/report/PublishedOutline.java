package org.yeep.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.plan.PlanOutline;

/** What a report version measured a plan by; a later revision of the plan does not reach it. */
@Entity
@Immutable
class PublishedOutline {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private int reportVersion;
    private UUID planId;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanOutline outline;

    private Instant publishedAt;

    protected PublishedOutline() {} // for Hibernate

    static PublishedOutline of(ReportContent content, PlanOutline outline, Instant at) {
        var published = new PublishedOutline();
        published.reportId = content.reportId();
        published.reportVersion = content.number();
        published.planId = outline.planId();
        published.outline = outline;
        published.publishedAt = at;
        return published;
    }
}
