package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** A member's parts in assessments that are not over, and the submissions that wait for their review. */
@ApplicationScoped
class BoardDutyRepository {
    /** Without those of municipalities that a conflict closes. */
    private static final String PARTS = """
            select a.*, t.role, t.submitted_at is not null as submitted, d.id is not null as declared
            from assignment t join assessment a on a.id = t.assessment_id
            left join conflict_declaration d on d.member_id = t.member_id
                and d.organisation_id = a.organisation_id and d.period_id = a.period_id
            where t.member_id = :member and t.ended_at is null and a.state <> 'FINAL'
                and a.organisation_id <> :home and d.outcome is distinct from 'BLOCKED'
            order by a.scoring_due, a.id limit 200""";

    /** Whose rapporteur the member is, chosen as {@link AssessmentRepository#ofReportWith} chooses it. */
    private static final String REVIEWS = """
            select a.id as assessment_id, s.id as submission_id, s.plan_id, s.organisation_id, p.id as period_id, p.code,
                   case when a.state in ('ASSIGNED', 'SCORING') then a.scoring_due end as due_on
            from submission s join period p on p.id = s.period_id
            join lateral (
                select b.* from period q join assessment b on b.plan_id = s.plan_id and b.period_id = q.id
                where q.cycle_id = p.cycle_id and q.feeds = p.feeds
                order by b.submission_id = s.id desc, q.id = p.id desc, q.ordinal desc, b.id desc limit 1) a on true
            join assignment t on t.assessment_id = a.id and t.member_id = :member and t.role = 'RAPPORTEUR'
                and t.ended_at is null
            join conflict_declaration d on d.member_id = :member and d.organisation_id = a.organisation_id
                and d.period_id = a.period_id and d.outcome <> 'BLOCKED'
            where s.state in ('SUBMITTED', 'IN_REVIEW') and s.organisation_id <> :home
                and s.plan_id in (select c.plan_id from assessment c join assignment u on u.assessment_id = c.id
                    where u.member_id = :member and u.ended_at is null)
            order by s.id limit 200""";

    private final Sql sql;

    BoardDutyRepository(Sql sql) {
        this.sql = sql;
    }

    List<Part> parts(BoardMember member) {
        return sql.list(PARTS, Map.of("member", member.id(), "home", member.organisationId()), Part::read);
    }

    List<Duty> reviews(BoardMember member) {
        return sql.list(
                REVIEWS,
                Map.of("member", member.id(), "home", member.organisationId()),
                row -> new Duty(
                        BoardDutyKind.REVIEW,
                        row.uuid("assessment_id"),
                        row.uuid("submission_id"),
                        row.uuid("plan_id"),
                        row.uuid("organisation_id"),
                        row.uuid("period_id"),
                        row.text("code"),
                        row.date("due_on")));
    }

    /** @param submitted whether the scores are in, @param declared whether the member has said what ties there are */
    record Part(
            AssignmentRole role,
            boolean submitted,
            boolean declared,
            AssessmentState state,
            Place place,
            LocalDate scoringDue,
            LocalDate reconciliationDue,
            LocalDate replyDue) {

        static Part read(Row row) {
            return new Part(
                    row.code("role", AssignmentRole.class),
                    row.flag("submitted"),
                    row.flag("declared"),
                    row.code("state", AssessmentState.class),
                    Place.read(row),
                    row.date("scoring_due"),
                    row.date("reconciliation_due"),
                    row.date("reply_due"));
        }

        Duty duty(BoardDutyKind kind, LocalDate dueOn) {
            return new Duty(
                    kind,
                    place.assessmentId(),
                    place.submissionId(),
                    place.planId(),
                    place.organisationId(),
                    place.periodId(),
                    place.period(),
                    dueOn);
        }
    }

    /** What is assessed. */
    record Place(UUID assessmentId, UUID submissionId, UUID planId, UUID organisationId, UUID periodId, String period) {
        static Place read(Row row) {
            return new Place(
                    row.uuid("id"),
                    row.uuid("submission_id"),
                    row.uuid("plan_id"),
                    row.uuid("organisation_id"),
                    row.uuid("period_id"),
                    row.text("period_code"));
        }
    }

    /** Still without the names of what it is about. */
    record Duty(
            BoardDutyKind kind,
            UUID assessmentId,
            UUID submissionId,
            UUID planId,
            UUID organisationId,
            UUID periodId,
            String period,
            LocalDate dueOn) {}
}
