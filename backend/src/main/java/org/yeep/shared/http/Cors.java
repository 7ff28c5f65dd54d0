package org.yeep.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.shared.problem.BareProblems;

/**
 * Any page may read what anybody may read; only our own front end may come with a token or write.
 * Cookies play no part, so credentials are never allowed. Refusals carry the same headers, or scripts could not read them.
 */
@ApplicationScoped
class Cors {
    private static final String EXPOSED =
            "ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, API-Version, Content-Disposition, X-Request-Id";
    private static final Set<String> READING_HEADERS =
            Set.of("accept", "accept-language", "content-language", "if-none-match", "x-request-id", "range");
    private final String ownOrigin;
    private final BareProblems problems;

    Cors(@ConfigProperty(name = "yeep.public-url") String ownOrigin, BareProblems problems) {
        this.ownOrigin = ownOrigin.replaceAll("/+$", "");
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.CORS);
    }

    private void handle(RoutingContext http) {
        var request = http.request();
        var origin = request.getHeader("Origin");
        if (origin == null || !request.uri().startsWith("/api/")) {
            allow(http, request, "");
            http.next();
        } else if (isPreflight(request)) {
            preflight(http, origin);
        } else {
            allow(http, request, origin);
            http.next();
        }
    }

    /** Readers without an Origin header get the open answer too, so that one cached copy serves everybody. */
    private void allow(RoutingContext http, HttpServerRequest request, String origin) {
        if (!request.uri().startsWith("/api/")) return;
        var headers = http.response().headers();
        if (isOpen(request)) {
            headers.set("Access-Control-Allow-Origin", "*");
        } else if (origin.equals(ownOrigin)) {
            headers.set("Access-Control-Allow-Origin", ownOrigin).add("Vary", "Origin");
        } else {
            return;
        }
        headers.set("Access-Control-Expose-Headers", EXPOSED);
    }

    private static boolean isOpen(HttpServerRequest request) {
        var reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        return reads && request.getHeader("Authorization") == null;
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS && request.getHeader("Access-Control-Request-Method") != null;
    }

    private void preflight(RoutingContext http, String origin) {
        var headers = http.response().headers();
        if (origin.equals(ownOrigin)) {
            headers.set("Access-Control-Allow-Origin", ownOrigin)
                    .set("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE")
                    .set(
                            "Access-Control-Allow-Headers",
                            "Authorization, Content-Type, Accept, Accept-Language, If-Match, If-None-Match,"
                                    + " Idempotency-Key, X-Request-Id");
        } else if (onlyReads(http.request())) {
            headers.set("Access-Control-Allow-Origin", "*")
                    .set("Access-Control-Allow-Methods", "GET, HEAD")
                    .set("Access-Control-Allow-Headers", String.join(", ", READING_HEADERS));
        } else {
            problems.send(http, 403, "origin-not-allowed");
            return;
        }
        headers.set("Access-Control-Max-Age", "3600").set("Vary", "Origin, Access-Control-Request-Method");
        http.response().setStatusCode(204).end();
    }

    private static boolean onlyReads(HttpServerRequest request) {
        var asked = request.getHeader("Access-Control-Request-Headers");
        return Set.of("GET", "HEAD").contains(request.getHeader("Access-Control-Request-Method"))
                && (asked == null
                        || Arrays.stream(asked.toLowerCase(Locale.ROOT).split("\\s*,\\s*"))
                                .allMatch(READING_HEADERS::contains));
    }
}
