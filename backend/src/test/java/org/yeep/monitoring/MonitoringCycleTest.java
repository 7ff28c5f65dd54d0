package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.monitoring.MonitoringCycle.Deadlines;
import org.yeep.monitoring.MonitoringCycle.Moment;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

class MonitoringCycleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void fourHalfYearsFeedThreeProgressReportsAndTheFinalOne() {
        var periods = cycle(LocalDate.of(2026, 7, 1)).periods();

        assertThat(periods).extracting(p -> p.ref().code()).containsExactly("2026-H2", "2027-H1", "2027-H2", "2028-H1");
        assertThat(periods).extracting(Period::feeds).containsExactly(ReportType.values());
    }

    @Test
    void aPeriodOpensTheDayAfterItEnds() {
        var first = cycle(LocalDate.of(2026, 7, 1)).periods().get(0).ref();

        assertThat(first.endsOn()).isEqualTo("2026-12-31");
        assertThat(first.opensOn()).isEqualTo("2027-01-01");
        assertThat(first.deadline()).isEqualTo("2027-01-31");
    }

    @Test
    void aCycleLookingBackOpensTodayAndThenEveryHalfYear() {
        var periods = cycle(LocalDate.of(2022, 1, 1)).periods();

        assertThat(periods)
                .extracting(Period::opensOn)
                .containsExactly(TODAY, TODAY.plusMonths(6), TODAY.plusMonths(12), TODAY.plusMonths(18));
    }

    @Test
    void monthsFeedTheReportTheyAreToldTo() {
        var feeds = new ArrayList<ReportType>();
        for (var report : ReportType.values()) feeds.addAll(Collections.nCopies(6, report));
        var periods = begin(PeriodFrequency.MONTHLY, LocalDate.of(2026, 11, 1), ReportSeries.of(feeds))
                .periods();

        assertThat(periods).hasSize(24);
        assertThat(periods).extracting(p -> p.ref().code()).startsWith("2026-11", "2026-12", "2027-01");
        assertThat(periods.get(5).feeds()).isEqualTo(ReportType.PROGRESS_1);
        assertThat(periods.get(6).feeds()).isEqualTo(ReportType.PROGRESS_2);
        assertThat(periods.get(3).ref().endsOn()).isEqualTo("2027-02-28");
        assertThat(periods.get(3).ref().opensOn()).isEqualTo("2027-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2024-02-01, 2024-02, 2024-02-29",
        "FOUR_MONTHLY, 2026-05-01, 2026-T2, 2026-08-31",
        "HALF_YEARLY, 2026-07-01, 2026-H2, 2026-12-31",
        "YEARLY, 2026-01-01, 2026-Y, 2026-12-31",
    })
    void periodsHaveTheirLengthAndCode(PeriodFrequency frequency, LocalDate first, String code, LocalDate end) {
        var period =
                begin(frequency, first, ReportSeries.ONE_EACH).periods().get(0).ref();

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.endsOn()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-05-02",
        "FOUR_MONTHLY, 2026-04-01",
        "HALF_YEARLY, 2026-02-01",
        "HALF_YEARLY, 2026-07-02",
        "YEARLY, 2026-07-01",
        "YEARLY, 2600-01-01",
    })
    void beginsWhereSuchAPeriodBegins(PeriodFrequency frequency, LocalDate first) {
        assertThatThrownBy(() -> begin(frequency, first, ReportSeries.ONE_EACH)).isInstanceOf(Invalid.class);
    }

    @Test
    void takesAPlanOnce() {
        var cycle = cycle(LocalDate.of(2026, 1, 1));
        var plan = UUID.randomUUID();
        cycle.include(plan);

        assertThatThrownBy(() -> cycle.include(plan)).isInstanceOf(Conflict.class);
    }

    static MonitoringCycle cycle(LocalDate first) {
        return begin(PeriodFrequency.HALF_YEARLY, first, ReportSeries.ONE_EACH);
    }

    private static MonitoringCycle begin(PeriodFrequency frequency, LocalDate first, ReportSeries series) {
        var now = new Moment(Instant.parse("2026-03-01T09:00:00Z"), TODAY);
        var deadlines = new Deadlines(30, 10);
        return MonitoringCycle.begin(
                new NewCycle("Döngü", "Cycle", frequency, first, series, deadlines, "kurul.baskan"), now);
    }
}
