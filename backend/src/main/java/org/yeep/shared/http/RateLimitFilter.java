package org.yeep.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.yeep.shared.problem.BareProblems;

/** Says in every API answer how much is left (draft-ietf-httpapi-ratelimit-headers), and 429 when nothing is. */
@ApplicationScoped
class RateLimitFilter {
    private final RateLimiter limiter;
    private final RateLimitSettings settings;
    private final BareProblems problems;

    RateLimitFilter(RateLimiter limiter, RateLimitSettings settings, BareProblems problems) {
        this.limiter = limiter;
        this.settings = settings;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (settings.enabled()) filters.register(this::count, FilterOrder.RATE);
    }

    private void count(RoutingContext http) {
        if (!http.request().uri().startsWith("/api/")) {
            http.next();
            return;
        }
        // Behind a configured proxy this is the forwarded address; a header from anybody else is not believed.
        var probe = limiter.take(http.request().remoteAddress().hostAddress(), 1);
        var full = seconds(probe.getNanosToWaitForReset());
        http.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"default\";q=" + settings.requests() + ";w="
                                + settings.window().toSeconds())
                .putHeader("RateLimit", "\"default\";r=" + probe.getRemainingTokens() + ";t=" + full);
        if (probe.isConsumed()) {
            http.next();
            return;
        }
        var wait = seconds(probe.getNanosToWaitForRefill());
        http.response().putHeader("Retry-After", String.valueOf(wait));
        problems.send(http, 429, "too-many-requests", wait);
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
