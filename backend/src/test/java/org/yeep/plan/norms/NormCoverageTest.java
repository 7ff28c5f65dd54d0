package org.yeep.plan.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.indicator.NormEntry;
import org.yeep.indicator.NormSource;
import org.yeep.indicator.ThemeRef;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.PlanKind;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

class NormCoverageTest {
    private static final List<NormEntry> NORMS = List.of(
            norm(NormSource.CHARTER, "13", null),
            norm(NormSource.CHARTER, "14", null),
            norm(NormSource.SDG, "5.5", null),
            norm(NormSource.SDG, "5.5.1", "SDG:5.5"),
            norm(NormSource.SDG, "5.5.2", "SDG:5.5"));
    private static final List<ThemeRef> THEMES = List.of(new ThemeRef(
            UUID.randomUUID(), "egitim", "Eğitim", "Education", true, false, List.of(), List.of(13), List.of()));

    @Test
    void whatNamesPartsOfANormCountsOnceForIt() {
        var sdg = source(coverage(List.of("SDG:5.5.1", "SDG:5.5.2"), null), NormSource.SDG);
        assertThat(sdg.total()).isEqualTo(1);
        assertThat(sdg.addressed()).isEqualTo(1);
        assertThat(sdg.norms().get(0).objectives()).isEqualTo(1);
    }

    @Test
    void anArticleOfAThemeStandsApartFromWhatIsNamed() {
        var charter = source(coverage(List.of(), null), NormSource.CHARTER);
        assertThat(charter.addressed()).isZero();
        assertThat(charter.onlyThroughThemes()).isEqualTo(1);
        assertThat(charter.norms().get(0).throughThemes()).containsExactly("egitim");
        assertThat(source(coverage(List.of("CHARTER:13"), null), NormSource.CHARTER)
                        .onlyThroughThemes())
                .isZero();
    }

    @Test
    void anIndicatorOfTheLibraryBringsItsNorms() {
        var sdg = source(coverage(List.of(), "I086"), NormSource.SDG);
        assertThat(sdg.norms().get(0).indicators()).isEqualTo(1);
    }

    @Test
    void whatNobodyKnowsAsANormIsNotLost() {
        assertThat(coverage(List.of("CHARTER:99", "5393"), null).unknown()).containsExactly("5393", "CHARTER:99");
    }

    private static NormCoverageResponse coverage(List<String> named, String definition) {
        var indicator = new IndicatorContent(
                null,
                "Gösterge",
                null,
                definition,
                null,
                null,
                null,
                "%",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var content = new ObjectiveContent(
                null, null, null, "Hedef", null, null, null, null, null, null, null, named, null, null, null, null,
                null);
        var objective = new ObjectivePart(null, content, List.of(new IndicatorPart(null, indicator)), List.of());
        var theme = new ThemePart(
                null, new ThemeContent(null, "Eğitim", null, null, List.of("egitim")), List.of(objective));
        var plan = new PlanContent(
                PlanKind.EQUALITY_ACTION_PLAN,
                "Plan",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return NormCoverage.of(
                PlanDocument.of(plan, List.of(theme)), NORMS, THEMES, Map.of("I086", List.of("SDG:5.5.1")));
    }

    private static SourceCoverage source(NormCoverageResponse coverage, NormSource source) {
        return coverage.sources().stream()
                .filter(s -> s.source() == source)
                .findFirst()
                .orElseThrow();
    }

    private static NormEntry norm(NormSource source, String code, String parent) {
        return new NormEntry(source + ":" + code, source, parent, "Başlık", "Title");
    }
}
