package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.PublicCell;
import org.yeep.monitoring.SubmissionRef;
import org.yeep.plan.Plans;

/** The flat tables the public read models look into; written with a version, gone with a withdrawal. */
@ApplicationScoped
class PublishedData {
    private final EntityManager database;
    private final Plans plans;

    PublishedData(EntityManager database, Plans plans) {
        this.database = database;
        this.plans = plans;
    }

    void write(ReportContent content, Instant at) {
        Map<UUID, Integer> numbers = content.annex().sources().stream()
                .collect(Collectors.toMap(ReportContent.Source::planId, ReportContent.Source::submissionNumber));
        plans.outlines(numbers.keySet())
                .values()
                .forEach(outline -> database.persist(PublishedOutline.of(content, outline, at)));
        for (var chapter : content.chapters()) {
            chapter.indicators().stream()
                    .flatMap(group -> group.indicators().stream())
                    .forEach(i -> i.cells()
                            .forEach(c -> database.persist(PublishedObservation.of(
                                    content, numbers.get(chapter.planId()), i.planIndicatorId(), c, at))));
            chapter.themes().stream()
                    .flatMap(theme -> theme.items().stream())
                    .filter(item -> item.claim() != null || item.finding() != null)
                    .forEach(item -> database.persist(PublishedVoice.of(content, chapter.planId(), item, at)));
        }
        database.flush();
    }

    /** The figures of a period before the report's own. */
    void write(Report report, SubmissionRef submission, List<PublicCell> cells, Instant at) {
        cells.forEach(c -> database.persist(PublishedObservation.of(report, submission, c, at)));
        database.flush();
    }

    void remove(UUID reportId) {
        database.createQuery("delete from PublishedObservation where reportId = ?1")
                .setParameter(1, reportId)
                .executeUpdate();
        database.createQuery("delete from PublishedOutline where reportId = ?1")
                .setParameter(1, reportId)
                .executeUpdate();
        database.createQuery("delete from PublishedVoice where reportId = ?1")
                .setParameter(1, reportId)
                .executeUpdate();
    }
}
