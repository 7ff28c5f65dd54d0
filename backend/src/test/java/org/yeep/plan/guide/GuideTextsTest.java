package org.yeep.plan.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.indicator.NormCatalogue;
import org.yeep.indicator.NormEntry;
import org.yeep.indicator.RightsType;
import org.yeep.indicator.ThemeRef;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.linting.LintRule;
import org.yeep.plan.linting.Linter;
import org.yeep.testing.ApiTest;

@ApiTest
class GuideTextsTest {
    private final GuideTexts texts;
    private final PlanModels models;
    private final ModelParts parts;
    private final IndicatorLibrary library;
    private final NormCatalogue norms;
    private final Linter linter;

    GuideTextsTest(
            GuideTexts texts,
            PlanModels models,
            ModelParts parts,
            IndicatorLibrary library,
            NormCatalogue norms,
            Linter linter) {
        this.texts = texts;
        this.models = models;
        this.parts = parts;
        this.library = library;
        this.norms = norms;
        this.linter = linter;
    }

    @Test
    void everyStepIsToldOnceInOrderAndInBothLanguages() {
        assertThat(texts.steps()).extracting(GuideStep::id).containsExactly(GuideStepId.values());
        for (var step : texts.steps()) {
            var words = Stream.concat(
                    Stream.of(step.title(), step.why(), step.who(), step.duration()), step.what().stream());
            assertThat(words).allSatisfy(w -> {
                assertThat(w.tr()).isNotBlank();
                assertThat(w.en()).isNotBlank();
            });
        }
    }

    @Test
    void theFieldsAStepNamesExist() {
        var fields = Stream.of(
                        PlanContent.class,
                        ThemeContent.class,
                        ObjectiveContent.class,
                        ActionContent.class,
                        IndicatorContent.class)
                .flatMap(c -> Arrays.stream(c.getRecordComponents()))
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
        assertThat(texts.steps()).allSatisfy(s -> assertThat(fields).containsAll(s.fields()));
    }

    @Test
    void theRulesAStepNamesExist() {
        var rules = linter.rules().stream().map(LintRule::id).toList();
        assertThat(texts.steps()).allSatisfy(s -> assertThat(rules).containsAll(s.lintRules()));
        assertThat(texts.steps()).anySatisfy(s -> assertThat(s.lintRules()).isNotEmpty());
    }

    @Test
    void everyCoreThemeHasAtLeastThreeModelsOfTwoToFourActions() {
        var core = library.themes().stream().filter(ThemeRef::core).map(ThemeRef::slug);
        assertThat(core)
                .allSatisfy(slug -> assertThat(models.ofTheme(slug).models()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(texts.models()).allSatisfy(m -> assertThat(m.actions()).hasSizeBetween(2, 4));
        assertThat(texts.models()).extracting(ModelObjective::id).doesNotHaveDuplicates();
    }

    @Test
    void everyThemeNormAndIndicatorExists() {
        assertThat(library.themes())
                .extracting(ThemeRef::slug)
                .containsAll(texts.models().stream().map(ModelObjective::theme).toList());
        assertThat(norms.all())
                .extracting(NormEntry::norm)
                .containsAll(
                        texts.models().stream().flatMap(m -> m.norms().stream()).toList());
        var codes = texts.models().stream()
                .flatMap(ModelObjective::allIndicators)
                .map(ModelIndicator::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        assertThat(library.byCodes(codes).keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyModelHasAnOutcomeAndAnotherRightsType() {
        for (var slug : library.themes().stream().map(ThemeRef::slug).toList()) {
            assertThat(models.ofTheme(slug).models()).allSatisfy(m -> {
                var types = m.allIndicators().map(ModelIndicator::rightsType).toList();
                assertThat(types).as(m.id()).contains(RightsType.OUTCOME);
                assertThat(types.stream().distinct().count()).as(m.id()).isGreaterThan(1);
            });
        }
    }

    @Test
    void noNumberIsInvented() {
        var indicators = texts.models().stream()
                .map(parts::objective)
                .flatMap(o -> Stream.concat(
                        o.indicators().stream(), o.actions().stream().flatMap(a -> a.indicators().stream())));
        assertThat(indicators).allSatisfy(i -> {
            assertThat(i.content().baselineValue()).isNull();
            assertThat(i.content().targetValue()).isNull();
            assertThat(i.content().targets()).isEqualTo(List.of());
        });
    }
}
