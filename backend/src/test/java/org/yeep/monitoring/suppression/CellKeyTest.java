package org.yeep.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellKeyTest {
    @Test
    void hasOneNameWhateverTheOrderOfItsDimensions() {
        assertThat(CellKey.of("sex=F&age=0-17").text()).isEqualTo("age=0-17&sex=F");
        assertThat(CellKey.of("age=0-17&sex=F")).isEqualTo(CellKey.of("sex=F&age=0-17"));
        assertThat(CellKey.of("total").text()).isEqualTo("total");
    }

    @Test
    void readsCategoriesWithAnAmpersandAndNeverFails() {
        assertThat(CellKey.of("topic=R&D&sex=F").parts()).containsEntry("topic", "R&D");
        assertThat(CellKey.of("topic=R&D").text()).isEqualTo("topic=R&D");
        assertThat(CellKey.of("").parts()).containsEntry("", "");
        assertThat(CellKey.of("&&").parts()).isEmpty();
    }
}
