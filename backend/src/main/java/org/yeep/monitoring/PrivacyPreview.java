package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.monitoring.PrivacyPreviewResponse.HiddenCell;
import org.yeep.monitoring.suppression.CellKey;
import org.yeep.monitoring.suppression.Reason;
import org.yeep.monitoring.suppression.Threshold;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.i18n.Messages;

/** Tells those who know the numbers which of them the public will not see, with the true reason of each. */
@ApplicationScoped
class PrivacyPreview {
    private final LoadedSubmissions submissions;
    private final ObservationRepository observations;
    private final Withholding withholding;
    private final Plans plans;
    private final Messages messages;
    private final RequestContext request;

    PrivacyPreview(
            LoadedSubmissions submissions,
            ObservationRepository observations,
            Withholding withholding,
            Plans plans,
            Messages messages,
            RequestContext request) {
        this.submissions = submissions;
        this.observations = observations;
        this.withholding = withholding;
        this.plans = plans;
        this.messages = messages;
        this.request = request;
    }

    @Transactional
    PrivacyPreviewResponse of(UUID submissionId) {
        var submission = submissions.require(submissionId);
        var indicators = plans.indicators(submission.planId()).stream()
                .collect(Collectors.toMap(PlanIndicatorRef::id, Function.identity()));
        var hidden = withholding.of(submission).entrySet().stream()
                .flatMap(byCell ->
                        byCell.getValue().entrySet().stream().map(cell -> cell(indicators.get(byCell.getKey()), cell)))
                .toList();
        int all = observations.of(submissionId).size();
        return new PrivacyPreviewResponse(hidden, all - hidden.size());
    }

    private HiddenCell cell(PlanIndicatorRef indicator, Map.Entry<String, Reason> hidden) {
        int k = Threshold.of(indicator).orElseThrow().k(CellKey.of(hidden.getKey()));
        var reason = hidden.getValue().name();
        var message = messages.text(request.locale(), "suppression." + reason.toLowerCase(java.util.Locale.ROOT), k);
        return new HiddenCell(indicator.id(), hidden.getKey(), reason, k, message);
    }
}
