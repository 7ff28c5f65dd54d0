package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objective to begin from: our proposal, no town's plan.
 *
 * @param id stable, kebab-case
 * @param theme slug of the shared theme
 * @param norms as they are written everywhere, e.g. {@code CEDAW:10}
 * @param indicators those of the objective itself
 */
@Schema(name = "ModelObjective")
record ModelObjective(
        @NotNull String id,
        @NotNull String theme,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull String whyTr,
        @NotNull String whyEn,
        @NotNull List<@NotNull String> norms,
        @NotNull List<@NotNull ModelIndicator> indicators,
        @NotNull List<@NotNull ModelAction> actions) {

    Stream<ModelIndicator> allIndicators() {
        return Stream.concat(indicators.stream(), actions.stream().flatMap(a -> a.indicators().stream()));
    }

    ModelObjective with(UnaryOperator<ModelIndicator> change) {
        var changed = actions.stream()
                .map(a -> new ModelAction(
                        a.titleTr(),
                        a.titleEn(),
                        a.indicators().stream().map(change).toList()))
                .toList();
        return new ModelObjective(
                id,
                theme,
                titleTr,
                titleEn,
                whyTr,
                whyEn,
                norms,
                indicators.stream().map(change).toList(),
                changed);
    }
}
