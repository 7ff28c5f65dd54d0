package org.yeep.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.i18n.Messages;
import org.yeep.shared.i18n.ReaderLanguage;

/** The same problems for requests that no resource ever sees: too long, too many, or for nothing that is here. */
@ApplicationScoped
public class BareProblems {
    private final Messages messages;
    private final ObjectMapper json;

    BareProblems(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Ends the response; headers set before stay. */
    public void send(RoutingContext http, int status, String type, Object... args) {
        var response = http.response();
        if (response.ended()) return;
        // Not queryParam(): it decodes the whole query, which may be what is wrong.
        var query = http.request().query();
        var english = query != null && query.matches("(.*&)?lang=en(&.*)?");
        var locale = ReaderLanguage.of(english ? "en" : null, http.request().getHeader("Accept-Language"));
        var id = UUID.randomUUID().toString();
        var problem = new Problem(
                "/problems/" + type,
                messages.text(locale, "title." + status),
                status,
                messages.text(locale, "problem." + type, args),
                path(http),
                id,
                List.of(),
                List.of());
        response.setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", locale.getLanguage())
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Request-Id", id)
                .putHeader("API-Version", "1.0.0")
                .putHeader("X-Content-Type-Options", "nosniff");
        response.end(bytes(problem));
    }

    private static String path(RoutingContext http) {
        var path = http.request().path();
        if (path == null) return "";
        return path.length() > 200 ? path.substring(0, 200) : path;
    }

    private Buffer bytes(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem that cannot be written as JSON", e);
        }
    }
}
