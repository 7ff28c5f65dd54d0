package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.indicator.Dimension;
import org.yeep.indicator.DimensionCategory;
import org.yeep.indicator.Dimensions;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.suppression.CellKey;
import org.yeep.monitoring.validation.Sample;
import org.yeep.plan.PlanIndicatorRef;

class ExpectedCellsTest {
    private static final ExpectedCells CELLS = new ExpectedCells(Dimensions.all());

    private static PlanIndicatorRef indicator(String... by) {
        return Sample.indicator(Measure.COUNT, "kişi", List.of(by), false);
    }

    private static ExpectedCells withNeighbourhoods(int count) {
        var own = IntStream.range(0, count)
                .mapToObj(i -> new DimensionCategory("mahalle-" + i, "Mahalle " + i, null, i == 1))
                .toList();
        return new ExpectedCells(Dimensions.all().stream()
                .map(d -> d.code().equals("neighbourhood")
                        ? new Dimension(d.code(), d.labelTr(), d.labelEn(), false, false, true, own, 0)
                        : d)
                .toList());
    }

    @Test
    void theTotalIsFirstThenEachDimensionByItself() {
        assertThat(CELLS.of(indicator("sex", "disability")))
                .containsExactly("total", "sex=F", "sex=M", "disability=yes", "disability=no");
    }

    @Test
    void aCrossingBringsItsMargins() {
        assertThat(CELLS.of(indicator("sex*disability")))
                .containsExactly(
                        "total",
                        "sex=F",
                        "sex=M",
                        "disability=yes",
                        "disability=no",
                        "disability=yes&sex=F",
                        "disability=no&sex=F",
                        "disability=yes&sex=M",
                        "disability=no&sex=M");
    }

    @ParameterizedTest
    @EnumSource(names = {"YES_NO", "ORDINAL", "QUALITATIVE"})
    void aYesARankAndASentenceBelongToTheWhole(Measure measure) {
        assertThat(CELLS.of(Sample.indicator(measure, "", List.of("sex", "age"), false)))
                .containsExactly("total");
    }

    @Test
    void aMunicipalitysOwnCategoriesAreAskedForUnlessRetired() {
        assertThat(CELLS.of(indicator("neighbourhood"))).containsExactly("total");
        assertThat(withNeighbourhoods(3).of(indicator("neighbourhood")))
                .containsExactly("total", "neighbourhood=mahalle-0", "neighbourhood=mahalle-2");
        assertThat(withNeighbourhoods(3).refusal(indicator("neighbourhood"), "neighbourhood=mahalle-1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "total,",
        "sex=F,",
        "age=65+,",
        "age=0-17&sex=F,",
        "disability=yes&sex=M,",
        "age=0-17&disability=yes, cell-unknown",
        "sex=F&age=0-17, cell-unknown",
        "sex=X, category-unknown",
        "age=0-15&sex=F, category-unknown",
        "education=primary, cell-unknown",
        "sex, category-unknown",
        "'', cell-unknown",
        "total&sex=F, cell-unknown",
    })
    void sexMayBeCrossedWithEveryOtherDimensionAndNothingElse(String cell, String code) {
        var refusal = CELLS.refusal(indicator("sex", "age", "disability"), cell);
        assertThat(refusal.map(v -> v.code()).orElse(null)).isEqualTo(code);
    }

    @Test
    void threeDimensionsBringTheirPairs() {
        var indicator = indicator("age*disability*sex");
        assertThat(CELLS.refusal(indicator, "age=0-17&disability=yes&sex=F")).isEmpty();
        assertThat(CELLS.refusal(indicator, "age=0-17&disability=yes")).isEmpty();
    }

    @Test
    void whatWouldBeTooMuchIsAllowedButNotExpected() {
        var cells = withNeighbourhoods(100);
        var indicator = indicator("sex", "sex*neighbourhood");
        assertThat(cells.of(indicator)).hasSize(1 + 2 + 99);
        assertThat(cells.refusal(indicator, "neighbourhood=mahalle-7&sex=F")).isEmpty();
    }

    @Test
    void ofACodeNobodyKnowsNothingIsExpected() {
        assertThat(CELLS.of(indicator("shoe-size", "sex*shoe-size"))).containsExactly("total", "sex=F", "sex=M");
    }

    @RepeatedTest(200)
    void whateverIsAskedForCellsAreFewDistinctAllowedAndWrittenInOneWay(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var codes =
                new ArrayList<>(Dimensions.all().stream().map(Dimension::code).toList());
        var entries = new ArrayList<String>();
        for (int i = random.nextInt(10); i > 0; i--) {
            java.util.Collections.shuffle(codes, random);
            entries.add(String.join("*", codes.subList(0, 1 + random.nextInt(3))));
        }
        var cells = withNeighbourhoods(random.nextInt(100));
        var indicator = indicator(entries.toArray(String[]::new));
        assertThat(cells.of(indicator))
                .hasSizeBetween(1, 200)
                .doesNotHaveDuplicates()
                .allSatisfy(cell -> {
                    assertThat(CellKey.of(cell).text()).isEqualTo(cell);
                    assertThat(cells.refusal(indicator, cell)).isEmpty();
                });
    }
}
