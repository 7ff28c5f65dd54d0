package org.yeep.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Many officers at once against the packaged API; run by bench/officers.sh. */
class OfficersBench {
    private static final int MUNICIPALITIES = 10;
    private static final int OFFICERS_EACH = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    /** Between two cells of one officer: one to three seconds. */
    private static final int LEAST_THINKING = 1_000;

    private static final int MORE_THINKING = 2_000;

    @Test
    void fiftyOfficersAndOneSending() throws Exception {
        try (var stack = BenchStack.start()) {
            var plans = new ArrayList<BenchPlan>();
            for (int i = 0; i <= MUNICIPALITIES; i++) plans.add(BenchPlan.create(stack, i));
            saving(stack, plans.subList(0, MUNICIPALITIES));
            sending(stack, plans.get(MUNICIPALITIES));
            System.out.printf("| resident memory of the API afterwards | %d MB |%n", stack.residentMegabytes());
        }
    }

    private static void saving(BenchStack stack, List<BenchPlan> plans) throws Exception {
        var officers = new ArrayList<Callable<List<Long>>>();
        for (var plan : plans)
            for (int i = 0; i < OFFICERS_EACH; i++) {
                int number = i;
                officers.add(() -> fillIn(stack, plan, number));
            }
        var threads = Executors.newFixedThreadPool(officers.size());
        var all = new ArrayList<Long>();
        try {
            for (var taken : threads.invokeAll(officers)) all.addAll(taken.get());
        } finally {
            threads.shutdownNow();
        }
        var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "| saving a cell, %d officers with 1–3 s between two cells, %d saves: p50 / p95 / p99 | %.1f / %.1f / %.1f ms |%n",
                officers.size(), sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    /** Each officer changes cells of indicators that nobody else has. */
    private static List<Long> fillIn(BenchStack stack, BenchPlan plan, int number) throws Exception {
        var random = new Random(number);
        var taken = new ArrayList<Long>();
        long begun = System.nanoTime();
        long counted = begun + WARM_UP.toNanos();
        long end = counted + MEASURED.toNanos();
        Thread.sleep(random.nextInt(LEAST_THINKING + MORE_THINKING));
        for (int i = number; System.nanoTime() < end; i += OFFICERS_EACH) {
            long sent = System.nanoTime();
            var path = plan.cell(i % BenchPlan.INDICATORS, i / BenchPlan.INDICATORS);
            stack.save(path, plan.officer(), 1 + random.nextInt(40));
            if (sent >= counted) taken.add(System.nanoTime() - sent);
            Thread.sleep(LEAST_THINKING + random.nextInt(MORE_THINKING));
        }
        return taken;
    }

    private static void sending(BenchStack stack, BenchPlan plan) throws Exception {
        long begun = System.nanoTime();
        stack.post("/submissions/" + plan.submission() + "/request-approval", plan.officer(), "", 200);
        long handedOn = System.nanoTime();
        stack.post("/submissions/" + plan.submission() + "/submit", plan.officer(), "", 200);
        long sent = System.nanoTime();
        System.out.printf(
                "| sending %d cells with all rules: handing on + sending | %.2f + %.2f s |%n",
                BenchPlan.INDICATORS * BenchPlan.CELLS.size(), (handedOn - begun) / 1e9, (sent - handedOn) / 1e9);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
