package org.yeep.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.yeep.shared.time.Clocks;

/** The application's clock in all tests. It goes right, unless a test puts it forward; who does puts it right again. */
@Singleton
@Alternative
@Priority(1)
public class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void putForward(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(12, 0).atZone(Clocks.ZONE));
    }

    public void putRight() {
        ahead = Duration.ZERO;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return Clocks.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
