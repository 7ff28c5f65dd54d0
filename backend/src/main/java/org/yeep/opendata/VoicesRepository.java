package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.assessment.Completion;
import org.yeep.assessment.Timeliness;
import org.yeep.evidence.EvidenceKind;
import org.yeep.monitoring.ClaimStatus;
import org.yeep.opendata.VoicesResponse.BoardFinding;
import org.yeep.opendata.VoicesResponse.Claim;
import org.yeep.opendata.VoicesResponse.FinalFinding;
import org.yeep.opendata.VoicesResponse.PeriodVoices;
import org.yeep.opendata.VoicesResponse.VoiceEvidence;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

@ApplicationScoped
class VoicesRepository {
    /** The last publication of each period that still stood at the moment. */
    private static final String VOICES = """
            select v.*, d.code as period_code, d.starts_on, d.ends_on from (
                select distinct on (p.period_id) p.*
                from published_voice p
                where p.item_id = :item and p.published_at < :until
                  and not exists (select from report r where r.id = p.report_id and r.withdrawn_at < :until)
                order by p.period_id, p.published_at desc, p.report_version desc, p.report_id
            ) v join period d on d.id = v.period_id order by d.starts_on""";
    /** Evidence meant for the board is not named here, not even by its title. */
    private static final String EVIDENCE = """
            select e.id, e.kind, e.title, e.url, e.file_name, e.media_type,
                   coalesce(e.published_size, e.size) as size, e.sha256, e.published_sha256, e.document_date
            from evidence e
            where e.id in (:ids) and e.visibility = 'PUBLIC' and e.published_at is not null
              and e.withdrawn_at is null
            order by e.title, e.id""";

    private final Sql sql;

    VoicesRepository(Sql sql) {
        this.sql = sql;
    }

    /** Oldest period first; two statements. */
    List<PeriodVoices> of(UUID itemId, AsOf asOf) {
        var cited = new HashMap<UUID, List<UUID>>();
        var periods = sql.list(VOICES, Map.of("item", itemId, "until", asOf.until()), row -> {
            cited.put(row.uuid("period_id"), row.uuids("evidence_ids"));
            return period(row);
        });
        var evidence = evidence(cited.values().stream().flatMap(List::stream).toList());
        return periods.stream()
                .map(p -> p.with(evidence.stream()
                        .filter(e -> cited.get(p.periodId()).contains(e.id()))
                        .toList()))
                .toList();
    }

    private List<VoiceEvidence> evidence(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.list(
                EVIDENCE,
                Map.of("ids", ids),
                row -> new VoiceEvidence(
                        row.uuid("id"),
                        row.code("kind", EvidenceKind.class),
                        row.text("title"),
                        row.text("url"),
                        row.text("file_name"),
                        row.text("media_type"),
                        row.text("size") == null ? null : row.number("size"),
                        row.text("sha256"),
                        row.text("published_sha256"),
                        row.date("document_date")));
    }

    private static PeriodVoices period(Row row) {
        return new PeriodVoices(
                row.uuid("period_id"),
                row.text("period_code"),
                row.date("starts_on"),
                row.date("ends_on"),
                claim(row),
                finding(row),
                row.text("reply_text"),
                List.of(),
                row.uuid("report_id"),
                row.integer("report_version"),
                row.instant("published_at"));
    }

    private static Claim claim(Row row) {
        var status = row.code("claim_status", ClaimStatus.class);
        return status == null ? null : new Claim(status, row.text("claim_text"));
    }

    private static BoardFinding finding(Row row) {
        var completion = row.code("completion", Completion.class);
        if (completion == null) return null;
        var last = row.code("final_completion", Completion.class);
        return new BoardFinding(
                completion,
                row.integer("evidence_strength"),
                row.code("timeliness", Timeliness.class),
                row.integer("inclusion"),
                row.text("finding_text"),
                last == null ? null : last(row, last));
    }

    private static FinalFinding last(Row row, Completion completion) {
        return new FinalFinding(
                completion,
                row.integer("final_evidence_strength"),
                row.code("final_timeliness", Timeliness.class),
                row.integer("final_inclusion"),
                row.text("final_text"),
                row.text("change_reason"));
    }
}
