package org.yeep.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.validation.Sample;

class ThresholdTest {
    @Test
    void isFiveAndTenWhereItIsSensitive() {
        assertThat(Threshold.of(Sample.indicator(Measure.COUNT, "kişi", List.of(), false)))
                .hasValueSatisfying(t -> assertThat(t.k()).isEqualTo(5));
        assertThat(Threshold.of(Sample.indicator(Measure.COUNT, "kişi", List.of(), true)))
                .hasValueSatisfying(t -> assertThat(t.k()).isEqualTo(10));
    }

    @Test
    void thingsMoneyAndAnswersAreNotPeople() {
        assertThat(Threshold.of(Sample.indicator(Measure.COUNT, "adet", List.of(), false)))
                .isEmpty();
        assertThat(Threshold.of(Sample.indicator(Measure.AMOUNT, "TL", List.of("sex"), true)))
                .isEmpty();
        assertThat(Threshold.of(Sample.indicator(Measure.YES_NO, "evet/hayır", List.of(), true)))
                .isEmpty();
    }

    @Test
    void whatIsBrokenDownOrSensitiveCountsPeopleWhateverItsUnit() {
        assertThat(Threshold.of(Sample.indicator(Measure.COUNT, "adet", List.of("sex"), false)))
                .isPresent();
        assertThat(Threshold.of(Sample.indicator(Measure.COUNT, "adet", List.of(), true)))
                .isPresent();
        assertThat(Threshold.of(Sample.indicator(Measure.COUNT, "başvuru", List.of(), false)))
                .isPresent();
    }

    @Test
    void smallIsOneToKMinusOneNeverZero() {
        var five = new Threshold(5, Measure.COUNT);

        assertThat(List.of(0, 1, 4, 5)).map(n -> five.small(count(n))).containsExactly(false, true, true, false);
    }

    @Test
    void aPercentageIsSmallByItsPartItsWholeOrTheRest() {
        var percent = new Threshold(5, Measure.PERCENT);

        assertThat(percent.small(parts(3, 40))).isTrue();
        assertThat(percent.small(parts(0, 4))).isTrue();
        assertThat(percent.small(parts(38, 40))).isTrue();
        assertThat(percent.small(parts(20, 40))).isFalse();
        assertThat(percent.small(parts(40, 40))).isFalse();
    }

    private static Figure count(int n) {
        return new Figure("total", BigDecimal.valueOf(n), null, null);
    }

    private static Figure parts(int numerator, int denominator) {
        return new Figure("total", BigDecimal.ZERO, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
