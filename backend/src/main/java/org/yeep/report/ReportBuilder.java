package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.assessment.AgreementRef;
import org.yeep.assessment.Assessments;
import org.yeep.assessment.Board;
import org.yeep.assessment.DeclarationRef;
import org.yeep.monitoring.PeriodRef;
import org.yeep.monitoring.Submissions;

/** Puts a report together from what is locked, judged and written; the same for the preview and for publishing. */
@ApplicationScoped
class ReportBuilder {
    private final ChapterBuilder chapters;
    private final OrganisationReplyRepository replies;
    private final Submissions submissions;
    private final Assessments assessments;
    private final Board board;

    ReportBuilder(
            ChapterBuilder chapters,
            OrganisationReplyRepository replies,
            Submissions submissions,
            Assessments assessments,
            Board board) {
        this.chapters = chapters;
        this.replies = replies;
        this.submissions = submissions;
        this.assessments = assessments;
        this.board = board;
    }

    /** @param edition number and corrigendum, and the id the snapshot will have */
    ReportContent build(Report report, List<ChapterSource> sources, Edition edition) {
        var period = submissions.period(report.periodId()).orElseThrow();
        var organisations = ChapterSources.organisations(sources);
        var declared = board.declarations(period.id(), organisations);
        var agreement = assessments.agreement(ChapterSources.assessments(sources));
        var written = report.sections();
        return new ReportContent(
                ReportContent.FORM,
                report.id(),
                edition.number(),
                edition.corrigendum(),
                report.kind(),
                period(period),
                report.titleTr(),
                report.titleEn(),
                written.context(),
                written.method(),
                board(written.board(), declared, agreement),
                written.dataGaps(),
                written.findingsIntro(),
                chapters.build(sources, replies.of(report.id())),
                written.goodPractice(),
                written.failedPractice(),
                annex(edition.snapshotId(), sources));
    }

    record Edition(int number, String corrigendum, UUID snapshotId) {}

    private static ReportContent.Period period(PeriodRef p) {
        return new ReportContent.Period(p.id(), p.code(), p.startsOn(), p.endsOn(), p.cycleId(), p.cycleTitle());
    }

    private static ReportContent.Board board(SectionText text, List<DeclarationRef> all, AgreementRef agreement) {
        var summary =
                all.stream()
                        .collect(Collectors.groupingBy(d -> d.organisationId() + " " + d.outcome()))
                        .values()
                        .stream()
                        .map(ReportBuilder::declared)
                        .sorted(java.util.Comparator.comparing(ReportContent.Declared::organisationId)
                                .thenComparing(ReportContent.Declared::outcome))
                        .toList();
        return new ReportContent.Board(text, summary, agreement);
    }

    private static ReportContent.Declared declared(List<DeclarationRef> same) {
        var first = same.get(0);
        var grounds = same.stream()
                .flatMap(d -> d.grounds().stream())
                .distinct()
                .sorted()
                .toList();
        return new ReportContent.Declared(first.organisationId(), first.outcome(), same.size(), grounds);
    }

    private static ReportContent.Annex annex(UUID snapshotId, List<ChapterSource> sources) {
        var rested = sources.stream()
                .map(s -> new ReportContent.Source(
                        s.submission().planId(),
                        s.submission().id(),
                        s.submission().number(),
                        s.submission().receiptSha256(),
                        s.assessment().id(),
                        s.submission().completeness()))
                .toList();
        return new ReportContent.Annex(snapshotId, rested);
    }
}
