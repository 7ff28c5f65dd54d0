package org.yeep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends what an earlier launcher left running because it was killed before it could stop its children. */
final class Leftovers {
    /** The kernel derives births from the wall clock, which may be corrected in between. */
    private static final long CLOCK_STEP_MS = 3_000;

    private Leftovers() {}

    static Path pidFile(Options options, String name) {
        return options.data().resolve("run").resolve(name + ".pid");
    }

    /** Number and birth of a process: numbers are used again, births are not. */
    static String signature(ProcessHandle process) {
        return process.pid() + " " + birth(process);
    }

    private static long birth(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    static void end(Options options) throws IOException {
        Path run = options.data().resolve("run");
        Files.createDirectories(run);
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pid")).toList()) {
                alive(Files.readString(file).strip()).ifPresent(Leftovers::end);
                Files.delete(file);
            }
        }
        endDatabase(options.data().resolve("postgres").resolve("postmaster.pid"));
    }

    private static Optional<ProcessHandle> alive(String signature) {
        if (!signature.matches("\\d+ \\d+")) return Optional.empty();
        String[] parts = signature.split(" ");
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> Math.abs(birth(process) - Long.parseLong(parts[1])) < CLOCK_STEP_MS);
    }

    /** PostgreSQL refuses to start while the number in its file is alive, even if it is somebody else's by now. */
    private static void endDatabase(Path file) throws IOException {
        if (!Files.exists(file)) return;
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        ProcessHandle.of(pid).filter(Leftovers::isPostgres).ifPresent(Leftovers::end);
        Files.deleteIfExists(file);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.contains("postgres")).isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException | ExecutionException e) {
            process.destroyForcibly();
        }
    }
}
