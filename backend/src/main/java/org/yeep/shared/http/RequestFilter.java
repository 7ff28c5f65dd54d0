package org.yeep.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.yeep.shared.i18n.ReaderLanguage;

/** Gives every request an id and a language ({@code lang=} goes before {@code Accept-Language}), every answer safe headers. */
class RequestFilter {
    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private final RequestContext context;

    RequestFilter(RequestContext context) {
        this.context = context;
    }

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        var given = request.getHeaderString("X-Request-Id");
        var id = given != null && SAFE_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        var lang = request.getUriInfo().getQueryParameters().getFirst("lang");
        if ("tr".equals(lang) || "en".equals(lang)) request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, lang);
        context.begin(
                id,
                request.getMethod(),
                request.getUriInfo().getRequestUri().getPath(),
                ReaderLanguage.of(lang, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @ServerResponseFilter
    void end(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("X-Request-Id", context.id());
        headers.putSingle("API-Version", "1.0.0");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, context.locale().getLanguage());
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
    }
}
