package org.yeep.assessment;

import static org.yeep.assessment.AssessmentState.OPEN_FOR_REPLY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
    private static final String WITHOUT_CONFLICT = """
            a.organisationId <> (select m.organisationId from BoardMember m where m.id = :who)
            and not exists (select 1 from ConflictDeclaration d where d.memberId = :who
                and d.organisationId = a.organisationId and d.periodId = a.periodId and d.outcome = BLOCKED)""";

    /** Held until the end of the transaction, so that the last two scorers cannot both believe the other is missing. */
    Assessment hold(UUID id) {
        var assessment = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (assessment == null) throw new NotFound("assessment", id);
        return assessment;
    }

    Assessment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("assessment", id));
    }

    Optional<Assessment> ofSubmission(UUID submissionId) {
        return find("submissionId", submissionId).firstResultOptional();
    }

    /**
     * The submission's own; else that of the plan for another submission that feeds the same report: where months feed
     * one report, or one was corrected, the same rapporteur reviews them all.
     */
    @SuppressWarnings("unchecked")
    Optional<Assessment> ofReportWith(UUID submissionId) {
        List<Assessment> found = getEntityManager()
                .createNativeQuery("""
                        select a.* from submission s
                        join period p on p.id = s.period_id
                        join period q on q.cycle_id = p.cycle_id and q.feeds = p.feeds
                        join assessment a on a.plan_id = s.plan_id and a.period_id = q.id
                        where s.id = ?1
                        order by a.submission_id = s.id desc, q.id = p.id desc, q.ordinal desc, a.id desc
                        limit 1""", Assessment.class)
                .setParameter(1, submissionId)
                .getResultList();
        return found.stream().findFirst();
    }

    /** Of the newest submission, where one was corrected. */
    Optional<Assessment> newest(UUID planId, UUID periodId) {
        return find("planId = ?1 and periodId = ?2 order by id desc", planId, periodId)
                .firstResultOptional();
    }

    List<Assessment> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    List<UUID> overdue(LocalDate today) {
        return find("select id from Assessment where state = ?1 and replyDue < ?2", OPEN_FOR_REPLY, today)
                .project(UUID.class)
                .list();
    }

    /** Where the member has a part now and is not kept out, newest first. */
    List<Assessment> assignedTo(BoardMember member, Cursor after, int limit) {
        return page(
                "a.id in (select p.assessmentId from Assignment p where p.memberId = :who and p.endedAt is null) and "
                        + WITHOUT_CONFLICT,
                member.id(),
                after,
                limit);
    }

    List<Assessment> openTo(UUID organisationId, Cursor after, int limit) {
        return page("a.organisationId = :who and a.replyDue is not null", organisationId, after, limit);
    }

    /** All but those the chair is kept out of. */
    List<Assessment> openToChair(BoardMember chair, Cursor after, int limit) {
        return page(WITHOUT_CONFLICT, chair.id(), after, limit);
    }

    private List<Assessment> page(String where, UUID who, Cursor after, int limit) {
        var parameters = Parameters.with("who", who);
        var from = after == null ? "" : " and a.id < :after";
        if (after != null) parameters.and("after", after.uuid(0));
        return find("from Assessment a where " + where + from + " order by a.id desc", parameters)
                .range(0, limit)
                .list();
    }
}
