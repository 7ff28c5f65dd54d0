package org.yeep.demo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Waits until a process answers 200 at an address, and gives up at once if it dies. */
final class Readiness {
    private static final int PAUSE_MS = 100;

    private Readiness() {}

    static void await(Child child, String address, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!isReady(address)) {
            if (!child.alive()) throw child.died();
            if (Instant.now().isAfter(end)) throw child.tooSlow();
            pause();
        }
    }

    private static boolean isReady(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            throw new Refusal("refusal.interrupted");
        }
    }
}
