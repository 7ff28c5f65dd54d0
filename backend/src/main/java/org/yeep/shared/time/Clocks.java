package org.yeep.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Days begin and deadlines end in Türkiye's time, wherever the server stands. */
public class Clocks {
    public static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    @Produces
    @Singleton
    Clock system() {
        return Clock.system(ZONE);
    }
}
