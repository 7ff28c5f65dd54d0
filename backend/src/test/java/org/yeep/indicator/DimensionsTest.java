package org.yeep.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.shared.problem.DomainProblem.Violation;

class DimensionsTest {
    @Test
    void everyDimensionHasItsNameInBothLanguagesAndCategoriesOrLeavesThemToMunicipalities() {
        assertThat(Dimensions.all()).allSatisfy(d -> {
            assertThat(d.labelTr()).isNotBlank();
            assertThat(d.labelEn()).isNotBlank();
            assertThat(d.own()).isEqualTo(d.categories().isEmpty());
            assertThat(d.categories()).allSatisfy(c -> {
                assertThat(c.code()).matches("[A-Za-z0-9][A-Za-z0-9+-]*");
                assertThat(c.labelTr()).isNotBlank();
                assertThat(c.labelEn()).isNotBlank();
            });
            assertThat(d.asked()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disability",
                "ethnicity",
                "gender-identity",
                "health",
                "migration",
                "nationality",
                "religion",
                "sexual-orientation",
                "violence-type"
            })
    void someDimensionsAreSensitive(String code) {
        assertThat(Dimensions.sensitive(code)).isTrue();
    }

    @Test
    void aCrossingIsEachOfItsDimensions() {
        assertThat(Dimensions.single(List.of("sex", "sex*age", "disability")))
                .containsExactly("sex", "age", "disability");
        assertThat(Dimensions.crossed(List.of("sex", "sex*age"))).containsExactly(List.of("sex", "age"));
    }

    @ParameterizedTest
    @CsvSource({
        "sex,",
        "sex*age,",
        "sex*age*disability,",
        "shoe-size, dimension-unknown",
        "sex*shoe-size, dimension-unknown",
        "sex*sex, crossing-not-valid",
        "sex*age*disability*education, crossing-not-valid",
        "age*education*household, too-many-cells",
        "sex*, dimension-unknown",
    })
    void whatCannotBeAskedForIsRefused(String entry, String code) {
        var broken = BreakdownRules.broken("/d", List.of(entry)).stream().map(Violation::code);
        if (code == null) assertThat(broken).isEmpty();
        else assertThat(broken).containsExactly(code);
    }

    @Test
    void aPlanMayNameABreakdownNobodyKnowsButNotCrossIt() {
        assertThat(BreakdownRules.brokenInPlan("/d", List.of("shoe-size", "sex", "sex*shoe-size", "sex*sex")))
                .extracting(Violation::pointer)
                .containsExactly("/d/2", "/d/3");
    }

    @Test
    void twoHundredCellsAreTheLimit() {
        var all = Dimensions.all().stream().map(Dimension::code).toList();
        assertThat(BreakdownRules.broken("/d", all)).isEmpty();
        assertThat(BreakdownRules.broken(
                        "/d",
                        IntStream.range(0, 5).mapToObj(i -> "age*education").toList()))
                .extracting(Violation::code)
                .containsExactly("too-many-cells");
    }
}
