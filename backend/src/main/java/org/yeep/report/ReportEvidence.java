package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.Evidences;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.Submissions;
import org.yeep.shared.sql.Sql;

/** The evidence a chapter rests on: the municipality's with its figures and the board's with its assessment. */
@ApplicationScoped
class ReportEvidence {
    /** What this report's plans made public for its period and no other standing report rests on. */
    private static final String OF_NO_OTHER = """
            with own as (
                select rp.plan_id, r.period_id from report_plan rp join report r on r.id = rp.report_id
                where r.id = :report and not exists (
                    select from report_plan p2 join report r2 on r2.id = p2.report_id
                    where p2.plan_id = rp.plan_id and r2.period_id = r.period_id and r2.id <> r.id
                      and r2.state in ('PUBLISHED', 'CORRECTED')))
            select e.id from own
            join submission s on s.plan_id = own.plan_id and s.period_id = own.period_id
            join observation o on o.submission_id = s.id
            join evidence e on e.subject_kind = 'OBSERVATION' and e.subject_id = o.id
            where e.published_at is not null
            union
            select e.id from own
            join assessment a on a.plan_id = own.plan_id and a.period_id = own.period_id
            join evidence e on e.subject_kind = 'ASSESSMENT' and e.subject_id = a.id
            where e.published_at is not null""";

    private final Evidences evidence;
    private final Submissions submissions;
    private final Sql sql;

    ReportEvidence(Evidences evidence, Submissions submissions, Sql sql) {
        this.evidence = evidence;
        this.submissions = submissions;
        this.sql = sql;
    }

    List<EvidenceRef> of(ChapterSource source) {
        var observations = submissions.observations(source.submission().id()).stream()
                .map(ObservationRef::id)
                .toList();
        var linked = evidence.of("ASSESSMENT", List.of(source.assessment().id()));
        return Stream.concat(evidence.of("OBSERVATION", observations).stream(), linked.stream())
                .toList();
    }

    /** Those marked PUBLIC become readable by everybody; the others stay as they are. */
    void publish(List<ChapterSource> sources) {
        sources.forEach(source ->
                evidence.publish(of(source).stream().map(EvidenceRef::id).toList()));
    }

    /** With the report; what another report rests on stays public. */
    void withdraw(UUID reportId, String reason) {
        evidence.withdraw(sql.list(OF_NO_OTHER, Map.of("report", reportId), row -> row.uuid("id")), reason);
    }
}
