package org.yeep.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void whatASpreadsheetWouldCalculateStaysText(String text) {
        assertThat(CsvText.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        assertThat(CsvText.safe("Kadın = erkek")).isEqualTo("Kadın = erkek");
        assertThat(CsvText.safe("")).isEmpty();
        assertThat(CsvText.safe(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "- madde", "@ad", "'=1", "''", "'ad", "'", "Kadın", "a'b"})
    void whatWasMadeSafeComesBackExactly(String text) {
        assertThat(CsvText.restored(CsvText.reversible(text))).isEqualTo(text);
        assertThat(CsvText.reversible(text)).doesNotStartWith("=").doesNotStartWith("-");
    }

    @Test
    void anApostropheThatSomebodyTypedStays() {
        assertThat(CsvText.restored("'lar")).isEqualTo("'lar");
        assertThat(CsvText.restored("")).isEmpty();
        assertThat(CsvText.reversible(null)).isNull();
    }
}
