package org.yeep.shared.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixedIdTest {
    @Test
    void isTheSameEverywhereAndShapedLikeOurOthers() {
        var id = FixedId.of("theme/egitim");

        assertThat(id).isEqualTo(FixedId.of("theme/egitim")).isNotEqualTo(FixedId.of("theme/saglik"));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.toString()).startsWith("0198f000-0000-7");
    }
}
