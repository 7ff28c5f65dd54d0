package org.yeep.demo;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of ours: writes to its own log and leaves its number in a file while it lives. */
final class Child {
    private final String name;
    private final Path log;
    private final Path pidFile;
    private final Process process;
    private final Duration patience;

    private Child(String name, Path log, Path pidFile, Process process, Duration patience) {
        this.name = name;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
        this.patience = patience;
    }

    /**
     * @param patience how long it may take to stop when asked, before it is made to
     */
    static Child start(
            String name, List<String> command, Map<String, String> environment, Options options, Duration patience) {
        Path log = options.log(name);
        Path pidFile = Leftovers.pidFile(options, name);
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(pidFile.getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.redirectInput(Redirect.PIPE);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, Leftovers.signature(process.toHandle()));
            return new Child(name, log, pidFile, process, patience);
        } catch (IOException e) {
            throw new Refusal("refusal.cannot-start", name, e.getMessage());
        }
    }

    String name() {
        return name;
    }

    boolean alive() {
        return process.isAlive();
    }

    CompletableFuture<Process> end() {
        return process.onExit();
    }

    Refusal died() {
        return new Refusal("refusal.died", name, process.exitValue(), log);
    }

    Refusal tooSlow() {
        return new Refusal("refusal.too-slow", name, log);
    }

    /** Waits for a job that ends by itself. */
    void finish() {
        try {
            if (process.waitFor() != 0) throw died();
        } catch (InterruptedException e) {
            stop();
            throw new Refusal("refusal.interrupted");
        } finally {
            forget();
        }
    }

    /** Asks politely, then insists. */
    void stop() {
        stop(patience);
    }

    /** Whether it ended by itself within that time. */
    boolean stop(Duration patience) {
        process.destroy();
        boolean willing = false;
        try {
            willing = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!willing) insist();
        forget();
        return willing;
    }

    private void insist() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException harmless) {
            // The next start sees that the number belongs to nobody.
        }
    }
}
