package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.assessment.Assessments;
import org.yeep.assessment.FindingRef;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.EvidenceVisibility;
import org.yeep.monitoring.ClaimRef;
import org.yeep.plan.PlanItemRef;

/** The voices on one action, with the evidence everybody may see; of the rest only how much there is. */
@ApplicationScoped
class ItemBuilder {
    private final Assessments assessments;
    private final ReportEvidence evidence;

    ItemBuilder(Assessments assessments, ReportEvidence evidence) {
        this.assessments = assessments;
        this.evidence = evidence;
    }

    /** Reads what was judged once; the function then only puts it together. */
    Function<PlanItemRef, ReportItem> of(ChapterSource source, Map<UUID, ClaimRef> claims) {
        var findings = assessments.findings(source.assessment().id()).stream()
                .collect(Collectors.toMap(FindingRef::itemId, Function.identity()));
        var known = evidence.of(source).stream().collect(Collectors.toMap(EvidenceRef::id, Function.identity()));
        return item -> item(item, claims.get(item.id()), findings.get(item.id()), known);
    }

    private static ReportItem item(PlanItemRef item, ClaimRef claim, FindingRef finding, Map<UUID, EvidenceRef> known) {
        List<EvidenceRef> cited = finding == null
                ? List.of()
                : finding.evidenceIds().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList();
        var shown = cited.stream()
                .filter(e -> e.visibility() == EvidenceVisibility.PUBLIC)
                .map(ItemBuilder::evidence)
                .toList();
        return new ReportItem(
                item.id(),
                item.kind(),
                item.code(),
                item.title(),
                item.objectiveTitle(),
                item.statedStatus(),
                claim == null ? null : new ReportItem.Claim(claim.status(), claim.text()),
                finding == null ? null : judged(finding.first()),
                finding == null ? null : finding.reply(),
                finding == null ? null : judged(finding.changed()),
                finding == null ? null : finding.changeReason(),
                shown,
                cited.size() - shown.size());
    }

    private static ReportItem.Finding judged(FindingRef.Judged judged) {
        return judged == null
                ? null
                : new ReportItem.Finding(
                        judged.completion(),
                        judged.evidenceStrength(),
                        judged.timeliness(),
                        judged.inclusion(),
                        judged.reason());
    }

    private static ReportItem.Evidence evidence(EvidenceRef e) {
        return new ReportItem.Evidence(
                e.id(), e.kind(), e.title(), e.url(), e.sha256(), e.checked().publishedSha256(), e.documentDate());
    }
}
