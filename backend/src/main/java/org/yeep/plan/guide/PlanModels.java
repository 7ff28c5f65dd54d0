package org.yeep.plan.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Model objectives with what the library says of their indicators. */
@ApplicationScoped
class PlanModels {
    private final GuideTexts texts;
    private final IndicatorLibrary library;

    PlanModels(GuideTexts texts, IndicatorLibrary library) {
        this.texts = texts;
        this.library = library;
    }

    /**
     * Two statements.
     *
     * @throws NotFound if there is no such shared theme
     */
    ThemeModelsResponse ofTheme(String slug) {
        var theme = library.themes().stream()
                .filter(t -> t.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("theme", slug));
        return new ThemeModelsResponse(
                theme,
                defined(texts.models().stream()
                        .filter(m -> m.theme().equals(slug))
                        .toList()));
    }

    /** @throws NotFound if there is no such model */
    ModelObjective require(String id) {
        return texts.models().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan-model", id));
    }

    private List<ModelObjective> defined(List<ModelObjective> models) {
        var codes = models.stream()
                .flatMap(ModelObjective::allIndicators)
                .map(ModelIndicator::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var definitions = library.byCodes(codes);
        return models.stream()
                .map(m -> m.with(i -> i.code() == null ? i : ModelIndicator.of(definitions.get(i.code()))))
                .toList();
    }
}
