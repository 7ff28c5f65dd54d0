package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

class PeriodTest {
    /** Ends on 30 June, opens on 1 July, due on 31 July with ten days of grace. */
    private final Period period =
            MonitoringCycleTest.cycle(LocalDate.of(2026, 1, 1)).periods().get(0);

    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 1);

    @Test
    void itsDaysAreMovedUntilItOpens() {
        period.reschedule(days("2026-07-15", "2026-08-31", 0), BEFORE);
        assertThat(period.days()).isEqualTo(days("2026-07-15", "2026-08-31", 0));
        assertThatThrownBy(() -> period.reschedule(days("2026-07-20", "2026-08-31", 0), period.opensOn()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void itOpensAfterItsEndNotInThePastAndBeforeItsDeadline() {
        refused("2026-06-30", "2026-08-31", BEFORE, "period-opens-before-end");
        refused("2026-07-15", "2026-07-14", BEFORE, "deadline-before-opening");
        period.reschedule(days("2026-09-01", "2026-09-30", 5), BEFORE);
        refused("2026-07-15", "2026-09-30", LocalDate.of(2026, 8, 1), "period-opens-in-past");
    }

    @Test
    void moreTimeIsLaterAndIsGivenUntilTheDaysOfGraceAreOver() {
        assertThatThrownBy(() -> period.extend(period.deadline(), BEFORE)).isInstanceOf(Invalid.class);
        period.extend(LocalDate.of(2026, 8, 15), LocalDate.of(2026, 8, 10));
        assertThat(period.lastDay()).isEqualTo("2026-08-25");
        assertThatThrownBy(() -> period.extend(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 8, 26)))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.type()).isEqualTo("deadline-over"));
    }

    private void refused(String opens, String deadline, LocalDate today, String code) {
        assertThatThrownBy(() -> period.reschedule(days(opens, deadline, 0), today))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations().get(0).code()).isEqualTo(code));
    }

    private static EditPeriodRequest days(String opens, String deadline, int grace) {
        return new EditPeriodRequest(LocalDate.parse(opens), LocalDate.parse(deadline), grace);
    }
}
