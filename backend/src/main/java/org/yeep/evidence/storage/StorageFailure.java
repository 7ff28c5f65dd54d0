package org.yeep.evidence.storage;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.yeep.shared.problem.DomainProblem;
import org.yeep.shared.problem.DomainProblem.StorageFull;
import org.yeep.shared.problem.DomainProblem.Unavailable;

/** What the person is told when files cannot be written or read; the operator finds the cause in the log. */
public final class StorageFailure {
    private static final int RETRY_AFTER_SECONDS = 60;

    private StorageFailure() {}

    public static DomainProblem of(IOException cause) {
        Log.errorf(cause, "The evidence store failed");
        return full(cause)
                ? new StorageFull("evidence-store-full")
                : new Unavailable("evidence-store-away", RETRY_AFTER_SECONDS);
    }

    /** The words of POSIX (ENOSPC, EDQUOT) in the JVM's English locale, and of the S3 stores that know of it. */
    private static boolean full(Throwable cause) {
        return Stream.iterate(cause, e -> e != null, Throwable::getCause)
                .map(e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(m -> m.contains("no space left")
                        || m.contains("quota exceeded")
                        || m.contains("quotaexceeded")
                        || m.contains("storagefull")
                        || m.contains("status code: 507"));
    }
}
