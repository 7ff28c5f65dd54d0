package org.yeep.monitoring.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

/** How long figures take after one changed value in a plan of 600 indicators; run by bench/recalculation.sh. */
@ApiTest
class ProgressBench {
    private static final int WARM_UP = 60;
    private static final int TIMES = 200;

    private final WorkingProgress progress;
    private final MeasuredPlan plan;
    private final Random random = new Random(9);

    ProgressBench(WorkingProgress progress, MeasuredPlan plan) {
        this.progress = progress;
        this.plan = plan;
    }

    @Test
    void oneChangeInSixHundredIndicators() {
        plan.create(4, 5, 5, 6);
        for (var indicator : plan.indicators) plan.write(plan.open, indicator, random.nextInt(120));
        for (int i = 0; i < WARM_UP; i++) change();
        var changes = new long[TIMES];
        for (int i = 0; i < TIMES; i++) changes[i] = change();
        var scratch = new long[TIMES / 4];
        for (int i = 0; i < scratch.length; i++) scratch[i] = time(() -> progress.computed(plan.submission()));
        print("after one change of " + plan.indicators.size() + " indicators, its figure and those above", changes);
        print("the same from scratch, without storing", scratch);
    }

    private long change() {
        var indicator = plan.indicators.get(random.nextInt(plan.indicators.size()));
        plan.write(plan.open, indicator, random.nextInt(120));
        return time(() -> progress.changed(plan.submission(), indicator));
    }

    /** Microseconds inside the transaction, its end not included: it ends for the saved value anyway. */
    private static long time(Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / 1_000;
        });
    }

    private static void print(String what, long[] taken) {
        Arrays.sort(taken);
        System.out.printf(
                "| %s: median / 95 %% of %d | %.1f ms / %.1f ms |%n",
                what, taken.length, taken[taken.length / 2] / 1e3, taken[taken.length * 95 / 100] / 1e3);
    }
}
