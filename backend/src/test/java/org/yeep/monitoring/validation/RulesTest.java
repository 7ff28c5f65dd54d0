package org.yeep.monitoring.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.MissingReason;

class RulesTest {
    private static Sample count() {
        return Sample.of(Measure.COUNT);
    }

    private static List<String> found(Rule rule, Sample sample) {
        return rule.check(sample.cells())
                .map(f -> f.severity() + " " + f.rule() + " " + f.cell())
                .toList();
    }

    @Test
    void aCompleteSoundReportHasNoFindings() {
        var sample = count().value("total", "30").value("sex=F", "20").value("sex=M", "10");

        assertThat(Rules.check(sample.cells())).isEmpty();
    }

    @Test
    void pointersNameTheCellAndItsField() {
        var finding = new PartsExceedTotal()
                .check(count().value("total", "1").value("sex=F", "2").cells())
                .findFirst()
                .orElseThrow();

        assertThat(finding.pointer()).isEqualTo("/observations/" + finding.planIndicatorId() + "/total/value");
    }

    @Nested
    class CellEmptyTest {
        @Test
        void anExpectedCellWithoutAnAnswerBlocks() {
            assertThat(found(new CellEmpty(), count().value("total", "0").missing("sex=F", MissingReason.REFUSED)))
                    .containsExactly("ERROR cell-empty sex=M");
        }
    }

    @Nested
    class MissingWithoutReasonTest {
        @Test
        void missingSaysWhy() {
            assertThat(found(new MissingWithoutReason(), count().missing("total", null)))
                    .containsExactly("ERROR missing-without-reason total");
            assertThat(found(new MissingWithoutReason(), count().missing("total", MissingReason.REFUSED)))
                    .isEmpty();
        }
    }

    @Nested
    class IdentityNumberInTextTest {
        @Test
        void aNoteWithAnIdentityNumberBlocks() {
            assertThat(found(new IdentityNumberInText(), count().note("total", "1", "A.B. 10000000146")))
                    .containsExactly("ERROR identity-number-in-text total");
            assertThat(found(new IdentityNumberInText(), count().note("total", "1", "tel 05321234567")))
                    .isEmpty();
        }
    }

    @Nested
    class PercentInRangeTest {
        @Test
        void percentLiesBetweenZeroAndHundred() {
            assertThat(Stream.of("-0.1", "100.01").map(PercentInRangeTest::check))
                    .allMatch(f -> f.equals(List.of("ERROR percent-out-of-range total")));
            assertThat(Stream.of("0", "100").map(PercentInRangeTest::check)).allMatch(List::isEmpty);
        }

        @Test
        void aCountMayExceedHundred() {
            assertThat(found(new PercentInRange(), count().value("total", "1003")))
                    .isEmpty();
        }

        private static List<String> check(String value) {
            return found(new PercentInRange(), Sample.of(Measure.PERCENT).value("total", value));
        }
    }

    @Nested
    class NumeratorWithinDenominatorTest {
        @Test
        void thePartIsNotGreaterThanTheWhole() {
            var percent = Sample.of(Measure.PERCENT).parts("total", "150", "3", "2");
            assertThat(found(new NumeratorWithinDenominator(), percent))
                    .containsExactly("ERROR numerator-exceeds-denominator total");
        }

        @Test
        void aRatioMayExceedOne() {
            var ratio = Sample.of(Measure.RATIO).parts("total", "1.5", "3", "2");
            assertThat(found(new NumeratorWithinDenominator(), ratio)).isEmpty();
        }
    }

    @Nested
    class PartsExceedTotalTest {
        @Test
        void womenAndMenAreNotMoreThanAll() {
            var sample = count().value("total", "30").value("sex=F", "20").value("sex=M", "11");
            assertThat(found(new PartsExceedTotal(), sample)).containsExactly("ERROR parts-exceed-total total");
        }

        @Test
        void oneKnownPartAloneCanExceed() {
            var sample = count().value("total", "3").value("sex=F", "4").missing("sex=M", MissingReason.REFUSED);
            assertThat(found(new PartsExceedTotal(), sample)).hasSize(1);
        }

        @Test
        void percentagesDoNotAddUp() {
            var sample = Sample.of(Measure.PERCENT)
                    .value("total", "50")
                    .value("sex=F", "60")
                    .value("sex=M", "40");
            assertThat(found(new PartsExceedTotal(), sample)).isEmpty();
        }
    }

    @Nested
    class PartsFallShortTest {
        @Test
        void aPartialBreakdownWantsAWord() {
            var sample = count().value("total", "30").value("sex=F", "10").value("sex=M", "10");
            assertThat(found(new PartsFallShort(), sample)).containsExactly("WARNING parts-fall-short total");
        }

        @Test
        void aMissingPartExplainsItself() {
            var sample =
                    count().value("total", "30").value("sex=F", "10").missing("sex=M", MissingReason.NOT_COLLECTED);
            assertThat(found(new PartsFallShort(), sample)).isEmpty();
        }
    }

    @Nested
    class CumulativeFallsTest {
        @Test
        void aSumSinceTheStartDoesNotFall() {
            var sample = count().cumulative().value("total", "30").before("total", "10", "31", null);
            assertThat(found(new CumulativeFalls(), sample)).containsExactly("ERROR cumulative-falls total");
        }

        @Test
        void aValueOfOnePeriodMay() {
            assertThat(found(new CumulativeFalls(), count().value("total", "3").before("total", "10")))
                    .isEmpty();
        }
    }

    @Nested
    class YesWithoutEvidenceTest {
        @Test
        void aStructureIsShown() {
            var yes = Sample.of(Measure.YES_NO).structural().totalOnly().value("total", "1");
            assertThat(found(new YesWithoutEvidence(), yes)).containsExactly("ERROR yes-without-evidence total");
            assertThat(found(new YesWithoutEvidence(), yes.evidence("total"))).isEmpty();
        }

        @Test
        void aNoNeedsNone() {
            var no = Sample.of(Measure.YES_NO).structural().totalOnly().value("total", "0");
            assertThat(found(new YesWithoutEvidence(), no)).isEmpty();
        }
    }

    @Nested
    class SexBreakdownAbsentTest {
        @Test
        void aTotalAloneWantsAWord() {
            var sample = count().value("total", "30")
                    .missing("sex=F", MissingReason.NOT_DISAGGREGATED)
                    .missing("sex=M", MissingReason.NOT_DISAGGREGATED);
            assertThat(found(new SexBreakdownAbsent(), sample)).containsExactly("WARNING sex-breakdown-absent total");
        }

        @Test
        void nothingIsExpectedOfAMissingTotal() {
            assertThat(found(new SexBreakdownAbsent(), count().missing("total", MissingReason.NOT_COLLECTED)))
                    .isEmpty();
        }
    }

    @Nested
    class UnchangedThreePeriodsTest {
        @Test
        void theSameThreeTimesWantsAWord() {
            assertThat(found(
                            new UnchangedThreePeriods(),
                            count().value("total", "7").before("total", "7", "7.0")))
                    .containsExactly("WARNING unchanged-three-periods total");
            assertThat(found(
                            new UnchangedThreePeriods(),
                            count().value("total", "7").before("total", "7", "8", "7")))
                    .isEmpty();
        }
    }

    @Nested
    class OutOfRangeTest {
        @Test
        void farFromEarlierPeriodsWantsAWord() {
            assertThat(found(new OutOfRange(), count().value("total", "1000").before("total", "10", "12", "11")))
                    .containsExactly("WARNING far-from-earlier-values total");
            assertThat(found(new OutOfRange(), count().value("total", "13").before("total", "10", "12", "11")))
                    .isEmpty();
        }

        @Test
        void twoEarlierPeriodsAreTooFewToSay() {
            assertThat(found(new OutOfRange(), count().value("total", "1000").before("total", "10", "12")))
                    .isEmpty();
        }
    }
}
