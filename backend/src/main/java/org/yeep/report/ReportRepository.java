package org.yeep.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.ReportType;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    Report require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("report", id));
    }

    /** Held until the end of the transaction: one decision on a report at a time. */
    Report hold(UUID id) {
        var report = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) throw new NotFound("report", id);
        return report;
    }

    /** Published ones, newest first; organisation and kind may be null. */
    List<Report> published(UUID organisation, ReportType kind, Cursor after, int limit) {
        var query = new StringBuilder("from Report r where r.number > 0");
        var parameters = new Parameters();
        if (organisation != null) {
            query.append(" and r.id in (select p.reportId from ReportPlan p where p.organisationId = :organisation)");
            parameters.and("organisation", organisation);
        }
        if (kind != null) {
            query.append(" and r.kind = :kind");
            parameters.and("kind", kind);
        }
        if (after != null) {
            query.append(" and (r.publishedAt < :at or r.publishedAt = :at and r.id < :id)");
            parameters.and("at", instant(after.text(0))).and("id", after.uuid(1));
        }
        query.append(" order by r.publishedAt desc, r.id desc");
        return find(query.toString(), parameters).range(0, limit).list();
    }

    /** Not yet public ones, newest first; for a municipality those it is asked to reply to. */
    List<Report> drafts(Cursor after, int limit, UUID onlyWhereReplyAsked) {
        var query = new StringBuilder("from Report r where r.number = 0");
        var parameters = new Parameters();
        if (onlyWhereReplyAsked != null) {
            query.append(" and r.state = MUNICIPALITY_REPLY and r.id in"
                    + " (select p.reportId from ReportPlan p where p.organisationId = :organisation)");
            parameters.and("organisation", onlyWhereReplyAsked);
        }
        if (after != null) {
            query.append(" and r.id < :after");
            parameters.and("after", after.uuid(0));
        }
        return find(query.append(" order by r.id desc").toString(), parameters)
                .range(0, limit)
                .list();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Malformed("cursor-not-valid");
        }
    }
}
