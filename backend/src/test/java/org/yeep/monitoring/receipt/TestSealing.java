package org.yeep.monitoring.receipt;

import jakarta.inject.Singleton;
import java.time.Duration;

/** The timetable is off in tests: they seal when they want to. */
@Singleton
public class TestSealing {
    public static final Duration LATECOMERS = ReceiptSealing.LATECOMERS;

    private final ReceiptSealing sealing;

    TestSealing(ReceiptSealing sealing) {
        this.sealing = sealing;
    }

    public void seal() {
        sealing.seal();
    }
}
