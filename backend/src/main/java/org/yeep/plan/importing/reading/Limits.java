package org.yeep.plan.importing.reading;

import java.time.Duration;

/**
 * How much of a file is read. The largest action plans have some hundred rows; what is far beyond is a mistake or an
 * attack on our memory.
 *
 * @param unfolded bytes that all parts of a zipped file may unfold to
 * @param ratio how many times larger than the archive a part may be
 */
public record Limits(
        int rows,
        int columns,
        int cells,
        int sheets,
        int textLength,
        long unfolded,
        int ratio,
        int entries,
        Duration time) {
    public static final Limits USUAL =
            new Limits(20_000, 200, 500_000, 100, 20_000, 96L * 1024 * 1024, 200, 2_000, Duration.ofSeconds(60));
}
