package org.yeep.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 10000000146 is the number that documentation uses; it belongs to nobody. */
class IdentityNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"10000000146", "No: 10000000146.", "100 000 001 46", "a\n10000000146\nb", "TC10000000146"})
    void findsNumbersWithBothChecksums(String text) {
        assertThat(IdentityNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000147", // wrong last digit
                "10000000156", // wrong tenth digit
                "00000000000", // begins with zero
                "1000000014", // ten digits
                "100000001460", // twelve digits
                "05321234567", // a telephone number
                "231 kişi, 3 çalıştay"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(IdentityNumbers.in(text)).isFalse();
    }

    @Test
    void nothingIsNotANumber() {
        assertThat(IdentityNumbers.in(null)).isFalse();
    }
}
