package org.yeep.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.assessment.Completion;
import org.yeep.assessment.Timeliness;
import org.yeep.monitoring.ClaimStatus;

/** What was said of one item in a report version: claim, finding, reply, and the finding after the reply. */
@Entity
@Immutable
class PublishedVoice {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private int reportVersion;
    private UUID planId;
    private UUID itemId;
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private ClaimStatus claimStatus;

    private String claimText;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    private Integer evidenceStrength;

    @Enumerated(EnumType.STRING)
    private Timeliness timeliness;

    private Integer inclusion;
    private String findingText;
    private String replyText;

    @Enumerated(EnumType.STRING)
    private Completion finalCompletion;

    private Integer finalEvidenceStrength;

    @Enumerated(EnumType.STRING)
    private Timeliness finalTimeliness;

    private Integer finalInclusion;
    private String finalText;
    private String changeReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> evidenceIds;

    private Instant publishedAt;

    protected PublishedVoice() {} // for Hibernate

    static PublishedVoice of(ReportContent content, UUID planId, ReportItem item, Instant at) {
        var voice = new PublishedVoice();
        voice.reportId = content.reportId();
        voice.reportVersion = content.number();
        voice.planId = planId;
        voice.itemId = item.itemId();
        voice.periodId = content.period().id();
        if (item.claim() != null) voice.claim(item.claim());
        if (item.finding() != null) voice.finding(item.finding());
        voice.changed(item.changed() == null ? item.finding() : item.changed());
        voice.replyText = item.reply();
        voice.changeReason = item.changeReason();
        voice.evidenceIds =
                item.evidence().stream().map(ReportItem.Evidence::id).toList();
        voice.publishedAt = at;
        return voice;
    }

    private void claim(ReportItem.Claim claim) {
        claimStatus = claim.status();
        claimText = claim.text();
    }

    private void finding(ReportItem.Finding finding) {
        completion = finding.completion();
        evidenceStrength = finding.evidenceStrength();
        timeliness = finding.timeliness();
        inclusion = finding.inclusion();
        findingText = finding.reason();
    }

    /** The standing judgement: the changed one, or the first where it was kept. */
    private void changed(ReportItem.Finding standing) {
        if (standing == null) return;
        finalCompletion = standing.completion();
        finalEvidenceStrength = standing.evidenceStrength();
        finalTimeliness = standing.timeliness();
        finalInclusion = standing.inclusion();
        finalText = standing.reason();
    }
}
