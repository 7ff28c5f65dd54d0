package org.yeep.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.yeep.shared.json.Sha256;

/** One published version: the canonical JSON and its hash, never to change. Its id is the snapshot's id in the annex. */
@Entity
@Immutable
class ReportVersion {
    @Id
    private UUID id;

    private UUID reportId;
    private int number;
    private String content;
    private String sha256;
    private String corrigendum;
    private String publishedBy;
    private Instant publishedAt;

    protected ReportVersion() {} // for Hibernate

    static ReportVersion freeze(ReportContent content, String canonical, String by, Instant at) {
        var version = new ReportVersion();
        version.id = content.annex().snapshotId();
        version.reportId = content.reportId();
        version.number = content.number();
        version.content = canonical;
        version.sha256 = Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8));
        version.corrigendum = content.corrigendum();
        version.publishedBy = by;
        version.publishedAt = at;
        return version;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
