package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.assessment.AgreementRef;
import org.yeep.assessment.ConflictGround;
import org.yeep.assessment.DeclarationOutcome;
import org.yeep.monitoring.ReportType;

/**
 * A report as it is frozen: context and method, board and declarations, completeness and data gaps, findings and
 * indicators by chapter, practice, annex. Its canonical JSON is what is hashed; fields are only ever added.
 */
@Schema(name = "ReportContent")
public record ReportContent(
        @Schema(description = "Name and version of this form") @NotNull
        String form,

        @NotNull UUID reportId,
        @NotNull int number,
        String corrigendum,
        @NotNull ReportType kind,
        @NotNull Period period,
        @NotNull String titleTr,
        String titleEn,
        SectionText context,
        SectionText method,
        @NotNull Board board,
        SectionText dataGaps,
        SectionText findingsIntro,

        @Schema(description = "One for each plan, by municipality and title") @NotNull
        List<ReportChapter> chapters,

        SectionText goodPractice,
        SectionText failedPractice,
        @NotNull Annex annex) {
    static final String FORM = "yeep-report/1";

    @Schema(name = "ReportPeriod")
    public record Period(
            @NotNull UUID id,
            @NotNull String code,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull UUID cycleId,
            @NotNull String cycleTitle) {}

    @Schema(name = "ReportBoard")
    public record Board(
            SectionText text,
            @NotNull List<Declared> declarations,
            @NotNull AgreementRef agreement) {}

    /** How many members declared what for a municipality, and on which grounds. */
    @Schema(name = "ReportDeclarations")
    public record Declared(
            @NotNull UUID organisationId,
            @NotNull DeclarationOutcome outcome,
            @NotNull int members,
            @NotNull List<ConflictGround> grounds) {}

    @Schema(name = "ReportAnnex")
    public record Annex(@NotNull UUID snapshotId, @NotNull List<Source> sources) {}

    /** The submission a chapter rests on, with the hash of what the municipality sent. */
    @Schema(name = "ReportSource")
    public record Source(
            @NotNull UUID planId,
            @NotNull UUID submissionId,
            @NotNull int submissionNumber,
            String receiptSha256,
            @NotNull UUID assessmentId,
            BigDecimal completeness) {}

    /** The same report with the chapters of one municipality only. */
    ReportContent cutTo(UUID organisationId) {
        var own = chapters.stream()
                .filter(c -> c.organisation().id().equals(organisationId))
                .toList();
        var plans = own.stream().map(ReportChapter::planId).toList();
        var declared = board.declarations().stream()
                .filter(d -> d.organisationId().equals(organisationId))
                .toList();
        var sources =
                annex.sources().stream().filter(s -> plans.contains(s.planId())).toList();
        return new ReportContent(
                form,
                reportId,
                number,
                corrigendum,
                kind,
                period,
                titleTr,
                titleEn,
                context,
                method,
                new Board(board.text(), declared, board.agreement()),
                dataGaps,
                findingsIntro,
                own,
                goodPractice,
                failedPractice,
                new Annex(annex.snapshotId(), sources));
    }
}
