package org.yeep.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers must not do with any of our answers; pages get the policy they need, data none at all. */
@ApplicationScoped
class SecurityHeaders {
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private final String pagePolicy;

    SecurityHeaders(@ConfigProperty(name = "yeep.oidc.authority") String authority) {
        this.pagePolicy = pagePolicy(origin(authority));
    }

    void register(@Observes Filters filters) {
        filters.register(
                http -> {
                    var page = !http.request().uri().startsWith("/api/");
                    http.response()
                            .putHeader("Content-Security-Policy", page ? pagePolicy : DATA_POLICY)
                            .putHeader("X-Content-Type-Options", "nosniff")
                            .putHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                            .putHeader(
                                    "Permissions-Policy",
                                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()")
                            .putHeader("Cross-Origin-Opener-Policy", "same-origin");
                    http.next();
                },
                FilterOrder.SECURITY_HEADERS);
    }

    /** Styles may be set by scripts of our own (component libraries do); scripts come from files only. */
    static String pagePolicy(String signIn) {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                + " font-src 'self'; connect-src 'self' " + signIn + "; frame-src " + signIn
                + "; form-action 'self' " + signIn
                + "; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    }

    static String origin(String authority) {
        var uri = URI.create(authority);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
