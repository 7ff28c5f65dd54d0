package org.yeep.plan.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.PlanDrafts;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Copies a model objective into a draft, as one step that can be taken back as one. */
@ApplicationScoped
class ModelCopying {
    private final PlanModels models;
    private final ModelParts parts;
    private final PlanDrafts drafts;
    private final PlanDocuments documents;
    private final IndicatorLibrary library;

    ModelCopying(
            PlanModels models, ModelParts parts, PlanDrafts drafts, PlanDocuments documents, IndicatorLibrary library) {
        this.models = models;
        this.parts = parts;
        this.drafts = drafts;
        this.documents = documents;
        this.library = library;
    }

    /**
     * Under the theme asked for, else under the plan's heading of the model's theme; where it has none, the heading comes
     * along. The plan is held meanwhile, so that two copies at once make one heading.
     *
     * @return the batch that takes it back
     * @throws NotFound if there is no such model, or no such plan for the caller
     */
    @Transactional
    UUID copy(UUID planId, String modelId, UUID parentId) {
        drafts.hold(planId);
        var model = models.require(modelId);
        var objective = parts.objective(model);
        if (parentId != null) return drafts.bringIn(planId, objective, parentId, model.titleTr());
        var document = documents.of(planId);
        return heading(document, model.theme())
                .map(theme -> drafts.bringIn(planId, objective, theme, model.titleTr()))
                .orElseGet(() -> drafts.bringIn(planId, withHeading(document, model, objective), model.titleTr()));
    }

    private static Optional<UUID> heading(PlanDocument document, String slug) {
        return document.themes().stream()
                .filter(t -> t.content().themeSlugs().contains(slug))
                .map(ThemePart::id)
                .findFirst();
    }

    private PlanDocument withHeading(PlanDocument document, ModelObjective model, ObjectivePart objective) {
        var title = library.themes().stream()
                .filter(t -> t.slug().equals(model.theme()))
                .findFirst()
                .orElseThrow()
                .titleTr();
        var content = new ThemeContent(null, title, null, null, List.of(model.theme()));
        return PlanDocument.of(document.plan(), List.of(new ThemePart(null, content, List.of(objective))));
    }
}
