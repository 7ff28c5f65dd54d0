package org.yeep.shared.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.shared.problem.BareProblems;

/**
 * What the server would refuse with an empty answer is refused here, a little earlier, with a problem. Only a request
 * line that is no HTTP or names no URI (a broken escape) never gets this far: Quarkus itself answers it 400.
 */
@ApplicationScoped
class RequestLimits {
    private static final int LONGEST_URI = 8_000;
    private static final int LARGEST_HEADERS = 16_000;
    private final BareProblems problems;
    private final long largestBody;

    RequestLimits(
            BareProblems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.problems = problems;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.LIMITS);
    }

    private void check(RoutingContext http) {
        var request = http.request();
        if (request.uri().length() > LONGEST_URI) {
            problems.send(http, 414, "http-414");
        } else if (size(request.headers()) > LARGEST_HEADERS) {
            problems.send(http, 431, "http-431");
        } else if (request.uri().contains("%00")) {
            problems.send(http, 400, "http-400");
        } else if (announcedBody(request) > largestBody) {
            // The body is not read: the connection is of no further use.
            http.response().putHeader("Connection", "close");
            http.addEndHandler(ended -> request.connection().close());
            problems.send(http, 413, "http-413");
        } else {
            http.next();
        }
    }

    private static long announcedBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static int size(MultiMap headers) {
        return headers.entries().stream()
                .mapToInt(h -> h.getKey().length() + h.getValue().length() + 4)
                .sum();
    }
}
