package org.yeep.monitoring.suppression;

import java.time.LocalDate;

/** The days a release speaks of, both included. */
public record Span(LocalDate startsOn, LocalDate endsOn) {
    boolean within(Span other) {
        return !equals(other) && !startsOn.isBefore(other.startsOn) && !endsOn.isAfter(other.endsOn);
    }

    boolean before(Span other) {
        return endsOn.isBefore(other.startsOn);
    }
}
