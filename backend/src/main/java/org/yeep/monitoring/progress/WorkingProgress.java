package org.yeep.monitoring.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.progress.WorkingFigureRepository.Kept;
import org.yeep.plan.OutlineNode;
import org.yeep.plan.PlanOutline;
import org.yeep.plan.Plans;
import org.yeep.shared.json.Sha256;

/**
 * The figures of a submission that is being worked on. One changed value makes its own figure and those above it anew,
 * in the transaction that saves it and without reading more of the plan than what hangs on those; whatever else the
 * figures rest on (the plan by its stamp, earlier periods, the thresholds) is told by a hash, and if that changed they
 * are all made anew.
 */
@ApplicationScoped
public class WorkingProgress {
    private final Plans plans;
    private final WorkingFigureRepository kept;
    private final ProgressSettings settings;

    WorkingProgress(Plans plans, WorkingFigureRepository kept, ProgressSettings settings) {
        this.plans = plans;
        this.kept = kept;
        this.settings = settings;
    }

    /** To be called with the submission locked, after the indicator's total was written or taken away. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(ReportedSubmission submission, UUID indicator) {
        var basis = basis(submission);
        if (basis.holds()) renew(basis, indicator);
        else replace(basis);
    }

    /** The same after many totals at once: all figures anew, in the statements that one value takes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(ReportedSubmission submission) {
        replace(basis(submission));
    }

    private void replace(Basis basis) {
        kept.replace(
                basis.submission().id(),
                basis.hash(),
                rows(computed(basis, outline(basis.submission().planId()))));
    }

    private void renew(Basis basis, UUID indicator) {
        var submission = basis.submission();
        var outline = plans.outlineAround(submission.planId(), indicator);
        var tree = new ProgressTree(outline);
        var beside = tree.ancestors(indicator).stream()
                .flatMap(id -> tree.children(id).stream())
                .map(OutlineNode::id)
                .collect(Collectors.toSet());
        var known = new HashMap<UUID, RollUp>();
        kept.rows(submission.id(), beside).forEach(row -> known.put(row.nodeId(), row.rollUp()));
        var values = kept.values(submission.id(), basis.earlier(), indicator);
        var figure = figures(outline, submission).one(indicator, values.getOrDefault(indicator, List.of()));
        known.put(indicator, RollUp.of(figure));
        var renewed = tree.above(indicator, known);
        renewed.put(indicator, known.get(indicator));
        kept.put(submission.id(), rows(new Figures(Map.of(indicator, figure), renewed)));
    }

    /** Kept figures where they still hold, else worked out and not kept: reading writes nothing. */
    @Transactional
    public ProgressResponse read(ReportedSubmission submission) {
        var basis = basis(submission);
        var outline = outline(submission.planId());
        var figures = basis.holds() ? kept(submission.id()) : computed(basis, outline);
        return ProgressResponse.of(
                outline, submission.period(), settings.thresholds(), figures.indicators(), figures.rollUps());
    }

    private Figures kept(UUID submissionId) {
        var indicators = new HashMap<UUID, IndicatorFigure>();
        var rollUps = new HashMap<UUID, RollUp>();
        for (var row : kept.rows(submissionId)) {
            rollUps.put(row.nodeId(), row.rollUp());
            if (row.figure() != null) indicators.put(row.nodeId(), row.figure());
        }
        return new Figures(indicators, rollUps);
    }

    Figures computed(ReportedSubmission submission) {
        return computed(basis(submission), outline(submission.planId()));
    }

    PlanOutline outline(UUID planId) {
        return plans.outlines(Set.of(planId)).get(planId);
    }

    private Figures computed(Basis basis, PlanOutline outline) {
        var values = kept.values(basis.submission().id(), basis.earlier(), null);
        var indicators = figures(outline, basis.submission()).all(values);
        return new Figures(indicators, new ProgressTree(outline).all(indicators));
    }

    private static List<Kept> rows(Figures figures) {
        return figures.rollUps().entrySet().stream()
                .map(e -> new Kept(e.getKey(), figures.indicators().get(e.getKey()), e.getValue()))
                .toList();
    }

    private PlanFigures figures(PlanOutline outline, ReportedSubmission submission) {
        return new PlanFigures(outline, submission.period(), settings.thresholds());
    }

    /** The stamp is read before the plan: a change between the two makes figures doubted, never wrongly believed. */
    private Basis basis(ReportedSubmission submission) {
        var sheet = kept.sheet(submission);
        var earlier = kept.earlier(submission);
        var all = List.of(sheet.stamp(), submission, settings.thresholds(), earlier);
        var hash = Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
        var ids = earlier.stream()
                .map(WorkingFigureRepository.Earlier::submissionId)
                .toList();
        return new Basis(submission, ids, hash, hash.equals(sheet.basis()));
    }

    record Figures(Map<UUID, IndicatorFigure> indicators, Map<UUID, RollUp> rollUps) {}

    /** @param holds whether the figures kept rest on the same */
    private record Basis(ReportedSubmission submission, List<UUID> earlier, String hash, boolean holds) {}
}
