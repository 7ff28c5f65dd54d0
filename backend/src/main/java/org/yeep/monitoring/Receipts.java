package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.Evidences;
import org.yeep.shared.json.CanonicalJson;
import org.yeep.shared.json.Sha256;

/** Writes down what is sent, word for word, so that nobody can later say it was something else. */
@ApplicationScoped
class Receipts {
    private final SubmissionReceiptRepository receipts;
    private final ObservationRepository observations;
    private final ActionClaimRepository claims;
    private final Evidences evidences;

    Receipts(
            SubmissionReceiptRepository receipts,
            ObservationRepository observations,
            ActionClaimRepository claims,
            Evidences evidences) {
        this.receipts = receipts;
        this.observations = observations;
        this.claims = claims;
        this.evidences = evidences;
    }

    SubmissionReceipt issue(Submission submission, String by, Instant at) {
        var content = CanonicalJson.write(content(submission, by, at));
        var hash = Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
        var receipt = SubmissionReceipt.of(submission.id(), hash, content, by, at);
        receipts.persist(receipt);
        return receipt;
    }

    private Map<String, Object> content(Submission submission, String by, Instant at) {
        var period = submission.period().ref();
        var content = new LinkedHashMap<String, Object>();
        content.put("submissionId", submission.id().toString());
        content.put("planId", submission.planId().toString());
        content.put("organisationId", submission.organisationId().toString());
        content.put("period", period.code());
        content.put("number", BigDecimal.valueOf(submission.number()));
        content.put("sentBy", by);
        content.put("sentAt", at.toString());
        content.put("observations", observations(submission.id()));
        content.put(
                "claims",
                claims.of(submission.id()).stream().map(Receipts::claim).toList());
        return content;
    }

    private List<Object> observations(UUID submissionId) {
        var reported = observations.of(submissionId);
        var ids = reported.stream().map(Observation::id).toList();
        var files = evidences.of(ObservationEvidence.SUBJECT, ids).stream()
                .filter(e -> e.sha256() != null)
                .collect(Collectors.groupingBy(
                        EvidenceRef::subjectId, Collectors.mapping(EvidenceRef::sha256, Collectors.toList())));
        return reported.stream()
                .map(o -> observation(o.ref(), files.getOrDefault(o.id(), List.of())))
                .toList();
    }

    private static Object observation(ObservationRef o, List<String> files) {
        var content = new LinkedHashMap<String, Object>();
        content.put("planIndicatorId", o.planIndicatorId().toString());
        content.put("cell", o.cell());
        content.put("status", o.status().name());
        content.put(
                "missingReason",
                o.missingReason() == null ? null : o.missingReason().name());
        content.put("value", o.value());
        content.put("numerator", o.numerator());
        content.put("denominator", o.denominator());
        content.put("text", o.text());
        content.put("note", o.note());
        content.put("source", o.source());
        if (o.workedOut()) content.put("workedOut", true);
        content.put("evidenceSha256", files.stream().sorted().toList());
        return content;
    }

    private static Object claim(ActionClaim claim) {
        var content = new LinkedHashMap<String, Object>();
        content.put("itemId", claim.ref().itemId().toString());
        content.put("status", claim.ref().status().name());
        content.put("text", claim.ref().text());
        return content;
    }
}
