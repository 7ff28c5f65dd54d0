package org.yeep.monitoring;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.EvidenceResponse;
import org.yeep.evidence.EvidenceVisibility;
import org.yeep.monitoring.SubmissionFormResponse.EarlierValue;
import org.yeep.monitoring.SubmissionFormResponse.FormCell;
import org.yeep.monitoring.SubmissionFormResponse.FormIndicator;
import org.yeep.monitoring.SubmissionFormResponse.FormItem;
import org.yeep.monitoring.SubmissionFormResponse.ProposedValue;
import org.yeep.monitoring.progress.PeriodTarget;
import org.yeep.monitoring.validation.Cells;
import org.yeep.monitoring.validation.WorkedOut;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.PlanItemRef;
import org.yeep.plan.Plans;
import org.yeep.plan.document.TargetValue;

/** The period form as one answer: items, their claims and indicators, each cell with its past and its evidence. */
@ApplicationScoped
class FormReader {
    private final LoadedSubmissions submissions;
    private final WorksheetReader worksheets;
    private final SubmissionViews views;
    private final Plans plans;
    private final SecurityIdentity identity;

    FormReader(
            LoadedSubmissions submissions,
            WorksheetReader worksheets,
            SubmissionViews views,
            Plans plans,
            SecurityIdentity identity) {
        this.submissions = submissions;
        this.worksheets = worksheets;
        this.views = views;
        this.plans = plans;
        this.identity = identity;
    }

    @Transactional
    SubmissionFormResponse read(UUID submissionId) {
        var submission = submissions.require(submissionId);
        var worksheet = worksheets.read(submission);
        boolean own = Standing.of(identity).actsFor(submission.organisationId());
        var form = new Form(worksheet, claims(submission), own);
        var shown = plans.items(submission.planId()).stream()
                .filter(form::shows)
                .map(form::item)
                .toList();
        var completeness = worksheet.completeness();
        var answer = views.detail(submission);
        return new SubmissionFormResponse(
                answer,
                shown,
                worksheet.dimensions(),
                completeness.percent(),
                completeness.expected(),
                completeness.answered(),
                own && submission.writable(),
                answer.allowed());
    }

    private static Map<UUID, ActionClaim> claims(Submission submission) {
        return submission.claims().stream().collect(Collectors.toMap(ActionClaim::itemId, Function.identity()));
    }

    /** @param own whether the reader acts for the municipality itself: only then can anything be editable */
    private record Form(Worksheet worksheet, Map<UUID, ActionClaim> claims, boolean own) {

        /** Objectives that only group actions have nothing to fill in. */
        boolean shows(PlanItemRef item) {
            return item.assessable() || !worksheet.indicators(item.id()).isEmpty();
        }

        FormItem item(PlanItemRef item) {
            var claim = claims.get(item.id());
            var indicators = worksheet.indicators(item.id()).stream()
                    .map(this::indicator)
                    .toList();
            return new FormItem(
                    item,
                    claim == null ? null : ClaimResponse.of(claim),
                    own && item.assessable() && editable(claim),
                    indicators);
        }

        private boolean editable(ActionClaim claim) {
            var submission = worksheet.submission();
            return claim == null
                    ? submission.writable() && !submission.onlyReturnedItems()
                    : claim.editable(submission);
        }

        private FormIndicator indicator(PlanIndicatorRef indicator) {
            var expected = Set.copyOf(worksheet.expected(indicator));
            var validated = worksheet.cells(indicator);
            var cells = worksheet
                    .shown(indicator)
                    .map(cell -> cell(validated, indicator, cell, expected.contains(cell)))
                    .toList();
            var range = worksheet.range(indicator).map(StatedRangeResponse::of).orElse(null);
            return new FormIndicator(indicator, cells, worksheet.crossings(indicator), range);
        }

        private FormCell cell(Cells validated, PlanIndicatorRef indicator, String cell, boolean expected) {
            var there = worksheet.at(indicator.id(), cell);
            var submission = worksheet.submission();
            boolean editable = there.map(o -> o.editable(submission))
                    .orElse(submission.writable() && !submission.onlyReturnedItems());
            return new FormCell(
                    cell,
                    expected,
                    own && editable,
                    there.map(ObservationResponse::of).orElse(null),
                    worksheet.before(indicator.id(), cell).stream()
                            .map(Form::earlier)
                            .toList(),
                    there.map(this::evidence).orElse(List.of()),
                    target(indicator, cell),
                    there.isPresent()
                            ? null
                            : WorkedOut.of(validated, cell)
                                    .map(ProposedValue::of)
                                    .orElse(null));
        }

        private TargetValue target(PlanIndicatorRef indicator, String cell) {
            var period = worksheet.submission().period().ref();
            return PeriodTarget.stated(indicator.targets(), cell, period.startsOn(), period.endsOn())
                    .orElse(null);
        }

        private List<EvidenceResponse> evidence(Observation observation) {
            return worksheet.evidence(observation).stream()
                    .filter(this::mayRead)
                    .map(EvidenceResponse::of)
                    .toList();
        }

        private boolean mayRead(EvidenceRef evidence) {
            return own || evidence.visibility() != EvidenceVisibility.PRIVATE;
        }

        private static EarlierValue earlier(EarlierObservation o) {
            return new EarlierValue(o.periodCode(), o.status(), o.missingReason(), o.value(), o.text(), o.note());
        }
    }
}
