package org.yeep.shared.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    @Test
    void sortsKeysByTheirUtf16Units() {
        var content = Map.of("ö", 1, "\ud83d\ude00", 2, "1", 3, "\ufb33", 4);

        assertThat(CanonicalJson.write(content)).isEqualTo("{\"1\":3,\"ö\":1,\"\ud83d\ude00\":2,\"\ufb33\":4}");
    }

    @Test
    void writesTextAsRfc8785Shows() {
        assertThat(CanonicalJson.write("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    /** Section 3.2.3. */
    @Test
    void sortsAsRfc8785Shows() {
        var content = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(content))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** Section 3.2.4. */
    @Test
    void writesTheWholeExampleOfRfc8785() throws java.io.IOException {
        var source = "{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + "\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + "\"literals\": [null, true, false]}";
        var content = new com.fasterxml.jackson.databind.ObjectMapper().readValue(source, Map.class);

        assertThat(CanonicalJson.write(content))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> CanonicalJson.write("\udead")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("\ud83d", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesListsNullsAndTruth() {
        assertThat(CanonicalJson.write(Arrays.asList(null, true, List.of(), Map.of())))
                .isEqualTo("[null,true,[],{}]");
    }

    /** From the RFC's appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "999999999999999700000, 999999999999999700000",
        "1e21, 1e+21",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "0.000001, 0.000001",
        "333333333.3333332, 333333333.3333332",
        "12.5000, 12.5",
        "1200, 1200",
    })
    void writesNumbersAsEcmascriptDoes(String number, String expected) {
        assertThat(CanonicalJson.write(new BigDecimal(number))).isEqualTo(expected);
    }

    @Test
    void keepsEveryReportableDecimalExactly() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var decimal = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), 4);
            assertThat(new BigDecimal(CanonicalJson.write(decimal))).isEqualByComparingTo(decimal);
        }
    }

    @Test
    void refusesWhatJsonCannotSay() {
        assertThatThrownBy(() -> CanonicalJson.write(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(new BigDecimal("1e999")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
