package org.yeep.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "adet, COUNT,",
        "KİŞİ, COUNT,",
        "sayı, COUNT,",
        "adet(kümülatif), COUNT, CUMULATIVE",
        "adet/kümülatif, COUNT, CUMULATIVE",
        "kişi (yatak), COUNT,",
        "adet; kişi, COUNT,",
        "%, PERCENT,",
        "oran (13/26), RATIO,",
        "var/yok, YES_NO,",
        "ölçek puanı, ORDINAL,",
        "₺, AMOUNT,",
        "hane başına bilmem ne, QUALITATIVE,"
    })
    void aUnitSaysHowItIsMeasured(String unit, Measure measure, Accumulation accumulation) {
        assertThat(Units.measure(unit)).isEqualTo(measure);
        assertThat(Units.accumulation(unit)).isEqualTo(accumulation);
    }

    @Test
    void dimensionsHaveOneCodeEach() {
        assertThat(Dimensions.codes(List.of("cinsiyet", "yaş", "ilçe/mahalle")))
                .containsExactly("sex", "age", "neighbourhood");
        assertThatThrownBy(() -> Dimensions.code("boy")).isInstanceOf(IllegalArgumentException.class);
    }
}
