package org.yeep.monitoring.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.MissingReason;

/** Rules on breakdowns by any dimension, alone and crossed. */
class BreakdownRulesTest {
    private static final String[] CROSSED = {
        "total",
        "sex=F",
        "sex=M",
        "disability=yes",
        "disability=no",
        "disability=yes&sex=F",
        "disability=no&sex=F",
        "disability=yes&sex=M",
        "disability=no&sex=M"
    };

    /** {@code total:30 sex=F:20}, a cell and its value after the other. */
    private static Sample sample(Measure measure, String cells) {
        var sample = Sample.of(measure).expecting(CROSSED);
        for (var cell : cells.split(" ")) {
            var at = cell.lastIndexOf(':');
            var number = cell.substring(at + 1).split("/");
            if (number.length == 1) sample.value(cell.substring(0, at), number[0]);
            else sample.parts(cell.substring(0, at), "1", number[0], number[1]);
        }
        return sample;
    }

    private static List<String> found(Rule rule, Sample sample) {
        return rule.check(sample.cells())
                .map(f -> f.severity() + " " + f.cell() + "/" + f.field())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "total:30 sex=F:20 sex=M:10, ",
        "total:30 disability=yes:20 disability=no:11, ERROR total/value",
        "total:30 disability=yes:31, ERROR total/value",
        "sex=F:5 disability=yes&sex=F:4 disability=no&sex=F:2, ERROR sex=F/value",
        "disability=yes:5 disability=yes&sex=F:4 disability=yes&sex=M:2, ERROR disability=yes/value",
        "total:5 disability=yes&sex=F:4 disability=yes&sex=M:2, ERROR total/value",
        "total:9 sex=F:4 disability=no&sex=M:3 disability=yes&sex=F:4, ",
    })
    void partsAreNotMoreThanTheirWholeAlongAnyDimension(String cells, String finding) {
        assertThat(found(new PartsExceedTotal(), sample(Measure.COUNT, cells)))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void everyDimensionThatExceedsIsNamed() {
        var sample = sample(Measure.COUNT, "total:3 sex=F:4 disability=yes:5 disability=yes&sex=F:4");
        assertThat(new PartsExceedTotal().check(sample.cells()).map(f -> f.args()[2].toString()))
                .hasSize(2)
                .anyMatch(words -> words.contains("Sex"))
                .anyMatch(words -> words.contains("Disability"));
    }

    @ParameterizedTest
    @CsvSource({
        "total:5/50 sex=F:2/20 sex=M:3/30, ",
        "total:5/50 sex=F:3/20 sex=M:3/30, ERROR total/numerator",
        "total:5/50 sex=F:2/20 sex=M:3/31, ERROR total/denominator",
        "total:5/50 sex=F:2/50 sex=M:3/50, ",
    })
    void numeratorsAndDenominatorsAddUpUnlessTheDenominatorIsShared(String cells, String finding) {
        assertThat(found(new PartsExceedTotal(), sample(Measure.PERCENT, cells)))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource({
        "total:30 disability=yes:10 disability=no:10, WARNING total/value",
        "total:30 disability=yes:10, ",
        "sex=M:9 disability=yes&sex=M:4 disability=no&sex=M:4, WARNING sex=M/value",
        "sex=M:9 disability=yes&sex=M:5 disability=no&sex=M:4, ",
    })
    void wholeBreakdownsAreNotFewerThanTheirTotal(String cells, String finding) {
        assertThat(found(new PartsFallShort(), sample(Measure.COUNT, cells)))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void whereOnePersonStandsInSeveralCategoriesPartsNeedNotAddUp() {
        var sample = Sample.of(Measure.COUNT)
                .expecting("total", "violence-type=physical", "violence-type=economic")
                .value("total", "10")
                .value("violence-type=physical", "9")
                .value("violence-type=economic", "8");
        assertThat(found(new PartsExceedTotal(), sample)).isEmpty();
        assertThat(WorkedOut.of(sample.cells(), "total")).isEmpty();
    }

    @Test
    void aBreakdownOnceBegunIsFinished() {
        var sample = sample(Measure.COUNT, "total:30 sex=F:20 sex=M:10 disability=yes:3");
        assertThat(found(new CellEmpty(), sample)).containsExactly("ERROR disability=no/");
        sample.missing("disability=no", MissingReason.NOT_COLLECTED);
        assertThat(found(new CellEmpty(), sample)).isEmpty();
    }

    @Test
    void aBreakdownNobodyBeganWantsANoteOnly() {
        var sample = sample(Measure.COUNT, "total:30 sex=F:20 sex=M:10");
        assertThat(found(new CellEmpty(), sample)).isEmpty();
        assertThat(found(new BreakdownAbsent(), sample)).containsExactly("WARNING total/note", "WARNING total/note");
        assertThat(found(new BreakdownAbsent(), Sample.of(Measure.COUNT).missing("total", MissingReason.REFUSED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, total:9, WARNING total/value",
        "10, 20, total:21, WARNING total/value",
        "10, 20, total:20, ",
        "10, , total:1000000, ",
        ", 20, total:-3, ",
        "10, 20, total:15 sex=F:3, ",
        "10, 20, total:15 sex=F:21, WARNING sex=F/value",
    })
    void aValueOutsideTheStatedRangeWantsAWord(String min, String max, String cells, String finding) {
        assertThat(found(new OutsideStatedRange(), sample(Measure.COUNT, cells).range(min, max)))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void theLowerBoundOfAPercentageHoldsForEveryPart() {
        assertThat(found(
                        new OutsideStatedRange(),
                        sample(Measure.PERCENT, "total:15 sex=F:3").range("10", "20")))
                .containsExactly("WARNING sex=F/value");
    }

    @Test
    void whatWasWorkedOutIsTheSumOfSomeBreakdown() {
        var right = sample(Measure.COUNT, "sex=F:20 sex=M:10 disability=yes:3").workedOut("total", "30");
        assertThat(found(new WorkedOutDiffers(), right)).isEmpty();
        assertThat(found(new WorkedOutDiffers(), right.value("sex=M", "11"))).containsExactly("ERROR total/value");
        assertThat(found(
                        new WorkedOutDiffers(),
                        sample(Measure.COUNT, "sex=F:20").workedOut("total", "20")))
                .containsExactly("ERROR total/value");
    }

    @Test
    void aShareIsWorkedOutFromItsPartsUnlessTheyShareTheirDenominator() {
        assertThat(WorkedOut.of(
                        sample(Measure.PERCENT, "sex=F:20/50 sex=M:10/70").cells(), "total"))
                .hasValueSatisfying(w -> {
                    assertThat(w.value()).isEqualByComparingTo("25");
                    assertThat(w.denominator()).isEqualByComparingTo("120");
                });
        assertThat(WorkedOut.of(
                        sample(Measure.PERCENT, "sex=F:20/50 sex=M:10/50").cells(), "total"))
                .isEmpty();
        assertThat(WorkedOut.of(sample(Measure.PERCENT, "sex=F:20 sex=M:10").cells(), "total"))
                .isEmpty();
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(Rules.all().stream().map(Rule::id)).doesNotHaveDuplicates().hasSize(15);
    }

    @RepeatedTest(300)
    void aTableThatAddsUpHasNoFindingsAndOneMoreAnywhereIsFound(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var table = new int[2][2];
        for (var row : table) for (int i = 0; i < 2; i++) row[i] = random.nextInt(20);
        var sample = Sample.of(Measure.COUNT).expecting(CROSSED);
        String[] disability = {"yes", "no"};
        String[] sex = {"F", "M"};
        int total = 0;
        for (int d = 0; d < 2; d++)
            for (int s = 0; s < 2; s++) {
                sample.value("disability=" + disability[d] + "&sex=" + sex[s], "" + table[d][s]);
                total += table[d][s];
            }
        for (int i = 0; i < 2; i++) {
            sample.value("disability=" + disability[i], "" + (table[i][0] + table[i][1]));
            sample.value("sex=" + sex[i], "" + (table[0][i] + table[1][i]));
        }
        sample.value("total", "" + total);
        assertThat(Rules.check(sample.cells())).isEmpty();
        for (var cell : CROSSED) assertThat(WorkedOut.of(sample.cells(), cell)).isNotEqualTo(null);
        assertThat(WorkedOut.of(sample.cells(), "total").orElseThrow().value()).isEqualByComparingTo("" + total);

        var broken = CROSSED[random.nextInt(CROSSED.length)];
        var more = sample.cells().at(broken).orElseThrow().value().intValue() + 1;
        assertThat(Rules.check(sample.value(broken, "" + more).cells())).isNotEmpty();
    }
}
