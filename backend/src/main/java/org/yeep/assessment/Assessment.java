package org.yeep.assessment;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.PeriodRef;
import org.yeep.monitoring.SubmissionRef;

/** The board's judgement of what one municipality reported for one plan and period. */
@Entity
class Assessment {
    /** Days the municipality has to answer, the day of opening not counted. */
    static final int REPLY_DAYS = 15;

    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID submissionId;
    private UUID planId;
    private UUID organisationId;
    private UUID periodId;
    private String periodCode;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    private Instant createdAt;
    private LocalDate scoringDue;
    private LocalDate reconciliationDue;
    private LocalDate replyDue;
    private Instant replySentAt;
    private String replySentBy;
    private Instant finalisedAt;

    @Version
    private int version;

    protected Assessment() {} // for Hibernate

    static Assessment of(SubmissionRef submission, PeriodRef period, BoardDays days, Instant at) {
        var assessment = new Assessment();
        assessment.submissionId = submission.id();
        assessment.planId = submission.planId();
        assessment.organisationId = submission.organisationId();
        assessment.periodId = period.id();
        assessment.periodCode = period.code();
        assessment.state = AssessmentState.ASSIGNED;
        assessment.createdAt = at;
        assessment.scoringDue = days.scoringDue();
        assessment.reconciliationDue = days.reconciliationDue();
        return assessment;
    }

    void beginScoring() {
        if (state == AssessmentState.ASSIGNED) move(AssessmentTransition.BEGIN_SCORING);
    }

    /** @param how {@code REVEAL} or {@code OPEN_MODERATION}, after the scores' divergence */
    void reveal(AssessmentTransition how) {
        move(how);
    }

    void reconcile() {
        move(AssessmentTransition.RECONCILE);
    }

    void openForReply(LocalDate today) {
        move(AssessmentTransition.OPEN_FOR_REPLY);
        replyDue = today.plusDays(REPLY_DAYS);
    }

    void reply(String by, Instant at) {
        move(AssessmentTransition.SEND_REPLY);
        replySentBy = by;
        replySentAt = at;
    }

    void closeUnanswered() {
        move(AssessmentTransition.CLOSE_REPLY);
    }

    void finalise(Instant at) {
        move(AssessmentTransition.FINALISE);
        finalisedAt = at;
    }

    private void move(AssessmentTransition transition) {
        state = AssessmentLifecycle.next(state, transition);
    }

    AssessmentRef ref() {
        return new AssessmentRef(id, submissionId, planId, organisationId, periodId, state);
    }

    UUID id() {
        return id;
    }

    UUID submissionId() {
        return submissionId;
    }

    UUID planId() {
        return planId;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID periodId() {
        return periodId;
    }

    String periodCode() {
        return periodCode;
    }

    AssessmentState state() {
        return state;
    }

    LocalDate scoringDue() {
        return scoringDue;
    }

    LocalDate reconciliationDue() {
        return reconciliationDue;
    }

    LocalDate replyDue() {
        return replyDue;
    }

    Instant replySentAt() {
        return replySentAt;
    }

    int version() {
        return version;
    }
}
