package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
    void takesNoFourthProgressReport() {
        var cycle = cycle(LocalDate.of(2026, 1, 1));
        var fifth = cycle.periods().get(2);

        assertThatThrownBy(() -> cycle.add(fifth))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.type()).isEqualTo("cycle-is-full"));
    }

    @Test
    void beginsWithAHalfYear() {
        assertThatThrownBy(() -> cycle(LocalDate.of(2026, 2, 1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> cycle(LocalDate.of(2026, 7, 2))).isInstanceOf(Invalid.class);
    }

    @Test
    void takesAPlanOnce() {
        var cycle = cycle(LocalDate.of(2026, 1, 1));
        var plan = UUID.randomUUID();
        cycle.include(plan);

        assertThatThrownBy(() -> cycle.include(plan)).isInstanceOf(Conflict.class);
    }

    static MonitoringCycle cycle(LocalDate first) {
        var now = new Moment(Instant.parse("2026-03-01T09:00:00Z"), TODAY);
        return MonitoringCycle.ofHalfYears("Döngü", "Cycle", first, new Deadlines(30, 10), "kurul.baskan", now);
    }
}
