package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.progress.ReportedSubmission;
import org.yeep.monitoring.progress.ReportingMoment;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** What one plan reports for one period. Moves only along {@link SubmissionTransition}. */
@Entity
class Submission {
    private static final Set<SubmissionState> WRITABLE =
            EnumSet.of(SubmissionState.OPEN, SubmissionState.IN_ENTRY, SubmissionState.RETURNED);

    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Period period;

    /** For reading only: claims are written by themselves. */
    @OneToMany
    @JoinColumn(name = "submissionId", insertable = false, updatable = false)
    private Set<ActionClaim> claims = new HashSet<>();

    private UUID planId;
    private UUID organisationId;
    private int number;

    @Enumerated(STRING)
    private SubmissionState state;

    private BigDecimal completeness;
    private Boolean onTime;
    private Instant sentAt;
    private String sentBy;
    private String receiptSha256;
    private boolean onlyReturnedItems;
    private Instant reopenedAt;
    private LocalDate extendedTo;
    private String decisionReason;
    private String correctionReason;
    private Instant correctionRequestedAt;
    private Instant createdAt;

    protected Submission() {} // for Hibernate

    static Submission plan(Period period, UUID planId, UUID organisationId, Instant at) {
        var submission = new Submission();
        submission.period = period;
        submission.planId = planId;
        submission.organisationId = organisationId;
        submission.number = 1;
        submission.state = SubmissionState.PLANNED;
        submission.createdAt = at;
        return submission;
    }

    /**
     * The first value typed begins the entry; afterwards this does nothing.
     *
     * @return whether it began now
     */
    boolean beginEntry() {
        if (state != SubmissionState.OPEN) return false;
        move(SubmissionTransition.BEGIN_ENTRY);
        return true;
    }

    void requestApproval() {
        move(SubmissionTransition.REQUEST_APPROVAL);
    }

    void returnToEntry(String reason) {
        move(SubmissionTransition.RETURN_TO_ENTRY);
        decisionReason = reason;
    }

    /** Sending again after a return keeps the first time: it was on time or it was not. */
    void submit(String by, Instant at, LocalDate today, String receipt) {
        move(SubmissionTransition.SUBMIT);
        if (sentAt == null) {
            sentAt = at;
            onTime = !today.isAfter(deadline());
        }
        sentBy = by;
        receiptSha256 = receipt;
        decisionReason = null;
    }

    void startReview() {
        move(SubmissionTransition.START_REVIEW);
    }

    void accept() {
        move(SubmissionTransition.ACCEPT);
        onlyReturnedItems = false;
    }

    /** From now on only the values and statements that were returned can be changed. */
    void returnItems() {
        move(SubmissionTransition.RETURN);
        onlyReturnedItems = true;
    }

    void lock() {
        move(SubmissionTransition.LOCK);
    }

    void publish() {
        move(SubmissionTransition.PUBLISH);
    }

    /** More time for this one alone, while it has a deadline and the days of grace are not over. */
    void extendDeadline(LocalDate to, LocalDate today) {
        requirePossible(SubmissionTransition.EXTEND_DEADLINE);
        if (overdue(today)) throw new Conflict("deadline-over", lastDay());
        if (!to.isAfter(deadline())) throw new Invalid("/deadline", "extension-not-later", deadline());
        extendedTo = to;
    }

    void reopen(String reason, Instant at) {
        move(SubmissionTransition.REOPEN);
        reopenedAt = at;
        decisionReason = reason;
    }

    void requestCorrection(String reason, Instant at) {
        if (correctionRequestedAt != null) throw refusal(SubmissionTransition.REQUEST_CORRECTION);
        move(SubmissionTransition.REQUEST_CORRECTION);
        correctionReason = reason;
        correctionRequestedAt = at;
    }

    /** This one stays as it is and readable; the correction begins as a copy with the next number. */
    Submission grantCorrection(Instant at) {
        if (correctionRequestedAt == null) throw refusal(SubmissionTransition.GRANT_CORRECTION);
        move(SubmissionTransition.GRANT_CORRECTION);
        var next = plan(period, planId, organisationId, at);
        next.number = number + 1;
        next.state = SubmissionState.IN_ENTRY;
        next.completeness = completeness;
        next.decisionReason = correctionReason;
        correctionRequestedAt = null;
        return next;
    }

    /** What the table allows here, without what further guards would refuse. */
    List<SubmissionTransition> possible() {
        return SubmissionTransition.possibleFrom(state).stream()
                .filter(t -> switch (t) {
                    case REQUEST_CORRECTION -> correctionRequestedAt == null;
                    case GRANT_CORRECTION -> correctionRequestedAt != null;
                    case EXTEND_DEADLINE, EXPIRE -> hasDeadline();
                    default -> true;
                })
                .toList();
    }

    void requirePossible(SubmissionTransition transition) {
        if (!possible().contains(transition)) throw refusal(transition);
    }

    /** Past deadline and grace without ever having been sent; neither corrections nor what the chair reopened are. */
    boolean overdue(LocalDate today) {
        return hasDeadline() && today.isAfter(lastDay());
    }

    private boolean hasDeadline() {
        return number == 1 && sentAt == null && reopenedAt == null;
    }

    /** The period's, or a later one of its own. */
    LocalDate deadline() {
        return extendedTo != null && extendedTo.isAfter(period.deadline()) ? extendedTo : period.deadline();
    }

    /** Sending is possible up to and including this day, late after the deadline. */
    LocalDate lastDay() {
        return deadline().plusDays(period.graceDays());
    }

    /** The day by which it must be sent for the first time; empty once it was, and where the chair gave another chance. */
    Optional<LocalDate> dueOn() {
        return hasDeadline() ? Optional.of(deadline()) : Optional.empty();
    }

    boolean writable() {
        return WRITABLE.contains(state);
    }

    boolean onlyReturnedItems() {
        return onlyReturnedItems;
    }

    void requireWritable() {
        if (!writable()) throw new Conflict("submission-not-open", state.name());
    }

    void completeness(BigDecimal percent) {
        completeness = percent;
    }

    private void move(SubmissionTransition transition) {
        if (!SubmissionTransition.possibleFrom(state).contains(transition)) throw refusal(transition);
        state = transition.from(state);
    }

    private Conflict refusal(SubmissionTransition asked) {
        return Conflict.transition(asked, state, possible());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Period period() {
        return period;
    }

    UUID planId() {
        return planId;
    }

    UUID organisationId() {
        return organisationId;
    }

    int number() {
        return number;
    }

    SubmissionState state() {
        return state;
    }

    Set<ActionClaim> claims() {
        return claims;
    }

    String decisionReason() {
        return decisionReason;
    }

    String correctionReason() {
        return correctionRequestedAt == null ? null : correctionReason;
    }

    String sentBy() {
        return sentBy;
    }

    ReportedSubmission reported() {
        var days = period.ref();
        return new ReportedSubmission(id, planId, new ReportingMoment(days.code(), days.startsOn(), days.endsOn()));
    }

    SubmissionRef ref() {
        return new SubmissionRef(
                id, planId, organisationId, period.id(), number, state, completeness, onTime, sentAt, receiptSha256);
    }
}
