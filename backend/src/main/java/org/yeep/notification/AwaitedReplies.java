package org.yeep.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.shared.sql.Sql;

/** Replies that municipalities can still give: to findings until they are sent, to a report until there is one. */
@ApplicationScoped
public class AwaitedReplies {
    private static final String AWAITED = """
            select * from (
                select 'ASSESSMENT' as kind, a.id, a.organisation_id, p.title_tr as about, a.period_code as period,
                       a.reply_due as due_on
                from assessment a join plan p on p.id = a.plan_id where a.state = 'OPEN_FOR_REPLY'
                union
                select 'REPORT', r.id, c.organisation_id, r.title_tr, r.period_code, r.reply_due
                from report r join report_plan c on c.report_id = r.id
                where r.state = 'MUNICIPALITY_REPLY' and not exists (
                    select from report_reply y where y.report_id = r.id and y.organisation_id = c.organisation_id)
            ) w where due_on >= :today and """;

    private final Sql sql;

    AwaitedReplies(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    public List<AwaitedReply> of(UUID organisationId, LocalDate today) {
        return sql.list(
                AWAITED + " organisation_id = :organisation order by due_on, id limit 200",
                Map.of("today", today, "organisation", organisationId),
                AwaitedReply::read);
    }

    /** Of all municipalities; a reply is awaited for fifteen days only, so they are never many. */
    @Transactional
    List<AwaitedReply> all(LocalDate today) {
        return sql.list(AWAITED + " true", Map.of("today", today), AwaitedReply::read);
    }
}
