package org.yeep.report;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.yeep.assessment.BoardMemberRef;
import org.yeep.monitoring.PeriodRef;
import org.yeep.monitoring.ReportType;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** The board's report on one or several plans for a period, from the rapporteur's draft to its public versions. */
@Entity
class Report {
    /** Days the municipalities have to reply, the day of opening not counted. */
    static final int REPLY_DAYS = 15;

    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReportType kind;

    private UUID periodId;
    private String periodCode;
    private UUID cycleId;
    private String titleTr;
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportSections sections;

    private UUID authorId;
    private Instant createdAt;
    private LocalDate replyDue;
    private String approvedBy;
    private Instant approvedAt;
    private Instant publishedAt;
    private int number;
    private Instant withdrawnAt;
    private String withdrawalReason;

    @Version
    private int version;

    protected Report() {} // for Hibernate

    static Report draft(ReportType kind, PeriodRef period, String titleTr, String titleEn, UUID author, Instant at) {
        var report = new Report();
        report.kind = kind;
        report.periodId = period.id();
        report.periodCode = period.code();
        report.cycleId = period.cycleId();
        report.titleTr = titleTr;
        report.titleEn = titleEn;
        report.state = ReportState.DRAFT;
        report.sections = ReportSections.EMPTY;
        report.authorId = author;
        report.createdAt = at;
        return report;
    }

    void edit(EditReportRequest edited) {
        if (state != ReportState.DRAFT) throw new Conflict("report-not-draft", state);
        titleTr = edited.titleTr();
        titleEn = edited.titleEn();
        sections = edited.sections();
    }

    void sendToBoard() {
        move(ReportTransition.SEND_TO_BOARD);
    }

    void openForReply(LocalDate today) {
        move(ReportTransition.OPEN_FOR_REPLY);
        replyDue = today.plusDays(REPLY_DAYS);
    }

    /** Four eyes: whoever wrote it does not approve it. */
    void approve(BoardMemberRef by, Instant at) {
        var next = ReportLifecycle.next(state, ReportTransition.APPROVE);
        if (by.id().equals(authorId)) throw new Conflict("report-own-approval");
        state = next;
        approvedBy = by.account();
        approvedAt = at;
    }

    void publish(Instant at) {
        move(ReportTransition.PUBLISH);
        publishedAt = at;
        number = 1;
    }

    /** @param corrected null leaves the written parts as they are */
    void correct(ReportSections corrected, Instant at) {
        move(ReportTransition.CORRECT);
        if (corrected != null) sections = corrected;
        publishedAt = at;
        number++;
    }

    void withdraw(String reason, Instant at) {
        move(ReportTransition.WITHDRAW);
        withdrawalReason = reason;
        withdrawnAt = at;
    }

    private void move(ReportTransition transition) {
        state = ReportLifecycle.next(state, transition);
    }

    boolean writtenBy(UUID memberId) {
        return authorId.equals(memberId);
    }

    UUID id() {
        return id;
    }

    ReportType kind() {
        return kind;
    }

    UUID periodId() {
        return periodId;
    }

    String periodCode() {
        return periodCode;
    }

    UUID cycleId() {
        return cycleId;
    }

    String titleTr() {
        return titleTr;
    }

    String titleEn() {
        return titleEn;
    }

    ReportState state() {
        return state;
    }

    ReportSections sections() {
        return sections;
    }

    UUID authorId() {
        return authorId;
    }

    LocalDate replyDue() {
        return replyDue;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int number() {
        return number;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    int version() {
        return version;
    }
}
