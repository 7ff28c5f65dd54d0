package org.yeep.evidence.scanning;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Unavailable;

/** Asks ClamAV about each file, where one is configured. */
@ApplicationScoped
public class VirusScanner {
    private static final int RETRY_AFTER_SECONDS = 120;
    private final ScannerSettings settings;

    VirusScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /** @throws Invalid naming what was found, {@link Unavailable} if nobody can say and files are refused then */
    public void scan(Path file) {
        if (settings.address().isEmpty()) return;
        try {
            var found = clamd(settings.address().get()).scan(file);
            if (found.isPresent()) throw new Invalid("/file", "file-infected", found.get());
        } catch (IOException e) {
            Log.errorf(
                    e, "The virus scanner gave no answer; the file is %s", settings.failClosed() ? "refused" : "taken");
            if (settings.failClosed()) throw new Unavailable("file-scanner-away", RETRY_AFTER_SECONDS);
        }
    }

    private Clamd clamd(String address) {
        var place = URI.create("tcp://" + address);
        if (place.getHost() == null || place.getPort() < 0)
            throw new IllegalStateException("yeep.clamav.address is not of the form host:port");
        return new Clamd(place.getHost(), place.getPort(), settings.timeout());
    }
}
