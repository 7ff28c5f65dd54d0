package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.shared.problem.DomainProblem.Invalid;

class ReportSeriesTest {
    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 F", "1 1 1 2 3 3 F", "1 2 3 F F F"})
    void goesThroughTheFourReportsInOrder(String feeds) {
        assertThat(ReportSeries.of(read(feeds)).feeds()).isEqualTo(read(feeds));
    }

    @ParameterizedTest
    @CsvSource({
        "2 1 3 F, /feeds/0", // does not begin with the first
        "1 3 2 F, /feeds/1", // leaves one out
        "1 2 1 3 F, /feeds/2", // takes one up again
        "1 2 3 F 3, /feeds/4", // something after the final one
        "1 1 F F, /feeds/2",
    })
    void refusesAReportOutOfItsTurn(String feeds, String pointer) {
        assertThatThrownBy(() -> ReportSeries.of(read(feeds))).isInstanceOfSatisfying(Invalid.class, e -> {
            assertThat(e.violations().get(0).pointer()).isEqualTo(pointer);
            assertThat(e.violations().get(0).code()).isEqualTo("report-out-of-order");
        });
    }

    @Test
    void refusesASeriesWithoutItsFinalReport() {
        assertThatThrownBy(() -> ReportSeries.of(read("1 2 3 3"))).isInstanceOfSatisfying(Invalid.class, e -> {
            assertThat(e.violations().get(0).pointer()).isEqualTo("/feeds");
            assertThat(e.violations().get(0).code()).isEqualTo("report-series-incomplete");
        });
    }

    private static List<ReportType> read(String feeds) {
        return Arrays.stream(feeds.split(" "))
                .map(f -> f.equals("F") ? ReportType.FINAL : ReportType.valueOf("PROGRESS_" + f))
                .toList();
    }
}
