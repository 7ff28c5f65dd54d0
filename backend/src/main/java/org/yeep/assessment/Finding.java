package org.yeep.assessment;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** What the board found on one item; after the municipality's reply kept, or changed with a reason, both on record. */
@Entity
class Finding {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID assessmentId;
    private UUID itemId;

    @Embedded
    private Judgement judgement;

    @Embedded
    @AttributeOverride(name = "completion", column = @Column(name = "final_completion"))
    @AttributeOverride(name = "evidenceStrength", column = @Column(name = "final_evidence_strength"))
    @AttributeOverride(name = "timeliness", column = @Column(name = "final_timeliness"))
    @AttributeOverride(name = "inclusion", column = @Column(name = "final_inclusion"))
    @AttributeOverride(name = "reason", column = @Column(name = "final_reason"))
    @AttributeOverride(name = "evidenceIds", column = @Column(name = "final_evidence_ids"))
    private Judgement changed;

    private String changeReason;

    @Version
    private int version;

    protected Finding() {} // for Hibernate

    static Finding on(UUID assessmentId, UUID itemId) {
        var finding = new Finding();
        finding.assessmentId = assessmentId;
        finding.itemId = itemId;
        return finding;
    }

    void write(Judgement judgement) {
        var contradictions = judgement.contradictions("");
        if (!contradictions.isEmpty()) throw new Invalid(contradictions);
        this.judgement = judgement;
    }

    /** After the reply: the first judgement stays beside the changed one. */
    void change(Judgement judgement, String why) {
        if (why == null || why.isBlank()) throw new Invalid("/changeReason", "change-reason-required");
        var missing = judgement.missing("");
        if (!missing.isEmpty()) throw new Invalid(missing);
        this.changed = judgement;
        this.changeReason = why;
    }

    /** @param reply the municipality's, or null */
    FindingRef ref(String reply) {
        var cited = Stream.of(judgement, standing())
                .flatMap(j -> j.evidenceIds().stream())
                .distinct()
                .toList();
        return new FindingRef(
                itemId, judgement.judged(), changed == null ? null : changed.judged(), changeReason, reply, cited);
    }

    UUID itemId() {
        return itemId;
    }

    Judgement judgement() {
        return judgement;
    }

    /** Null while the first judgement stands. */
    Judgement changed() {
        return changed;
    }

    Judgement standing() {
        return changed == null ? judgement : changed;
    }

    String changeReason() {
        return changeReason;
    }

    int version() {
        return version;
    }
}
