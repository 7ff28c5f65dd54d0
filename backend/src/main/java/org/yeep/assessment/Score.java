package org.yeep.assessment;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** One scorer's judgement of one item: a draft of their own until handed in, unchangeable afterwards. */
@Entity
class Score {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID assessmentId;
    private UUID assignmentId;
    private UUID itemId;

    @Embedded
    private Judgement judgement;

    private Instant submittedAt;

    @Version
    private int version;

    protected Score() {} // for Hibernate

    static Score draft(Assignment assignment, UUID itemId) {
        var score = new Score();
        score.assessmentId = assignment.assessmentId();
        score.assignmentId = assignment.id();
        score.itemId = itemId;
        return score;
    }

    void write(Judgement judgement) {
        if (submittedAt != null) throw new Conflict("scores-already-submitted");
        var contradictions = judgement.contradictions("");
        if (!contradictions.isEmpty()) throw new Invalid(contradictions);
        this.judgement = judgement;
    }

    void submit(Instant at) {
        submittedAt = at;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID itemId() {
        return itemId;
    }

    Judgement judgement() {
        return judgement;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int version() {
        return version;
    }
}
