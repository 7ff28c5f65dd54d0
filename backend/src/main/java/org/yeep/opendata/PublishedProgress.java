package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.yeep.indicator.RightsType;
import org.yeep.monitoring.progress.PlanFigures;
import org.yeep.monitoring.progress.ProgressResponse;
import org.yeep.monitoring.progress.ProgressSettings;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.NotFound;

/**
 * The figures the public reads. They are a function of published cells and of the plan as it was when the period was
 * published, so nobody learns anything from them that the cells themselves do not say, and no later revision of the plan
 * moves them; a withheld total leaves its figure empty and marked.
 */
@ApplicationScoped
class PublishedProgress {
    private final Plans plans;
    private final PublishedTotalRepository totals;
    private final PublishedOutlineRepository outlines;
    private final ProgressSettings settings;

    PublishedProgress(
            Plans plans,
            PublishedTotalRepository totals,
            PublishedOutlineRepository outlines,
            ProgressSettings settings) {
        this.plans = plans;
        this.totals = totals;
        this.outlines = outlines;
        this.settings = settings;
    }

    /**
     * @param period code of one of the published periods; null for the newest
     * @param type null for every indicator
     * @throws NotFound if the public does not see the plan, or nothing was published for the period
     */
    @Transactional
    PublishedProgressResponse read(String idOrSlug, String period, RightsType type, LocalDate day) {
        var asOf = AsOf.of(day);
        var plan = plans.visible(idOrSlug).orElseThrow(() -> new NotFound("plan", idOrSlug));
        var published = totals.of(plan.id(), asOf);
        var moment = published.period(period);
        if (period != null && moment.isEmpty()) throw new NotFound("period", period);
        var thresholds = settings.thresholds();
        var progress = moment.map(m -> {
            var id = published.outline(m);
            var whole = outlines.of(Set.of(id)).get(id);
            var outline = type == null ? whole : whole.only(type);
            var figures = new PlanFigures(outline, m, thresholds).all(published.values());
            return ProgressResponse.of(outline, m, thresholds, figures);
        });
        return new PublishedProgressResponse(plan.id(), day, published.periods(), progress.orElse(null));
    }
}
