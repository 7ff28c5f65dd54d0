package org.yeep.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.json.Sha256;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.security.Caller;

/** Gives a repeated POST with the same {@code Idempotency-Key} the first one's answer. */
class IdempotencyFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final String PROPERTY = KeyedRequest.class.getName();
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,255}");

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final RequestContext context;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotencyKeys keys, Caller caller, RequestContext context, ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.context = context;
        this.json = json;
    }

    @ServerRequestFilter
    Response repeat(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST") || caller.anonymous()) return null;
        if (!KEY.matcher(key).matches()) throw new Malformed("idempotency-key-not-valid");
        var keyed = new KeyedRequest(caller.account(), key, context.operation(), bodyHash(request));
        var earlier = keys.begin(keyed);
        if (earlier.isPresent()) return response(earlier.get());
        request.setProperty(PROPERTY, keyed);
        return null;
    }

    @ServerResponseFilter(priority = 1) // last, when the answer is as it will be sent
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(PROPERTY) instanceof KeyedRequest keyed)) return;
        if (response.getStatus() / 100 != 2) {
            keys.refused(keyed);
            return;
        }
        var body = response.hasEntity() ? bytes(response.getEntity()) : null;
        // Without a type of its own the answer is written as the resource's @Produces says, which is JSON everywhere.
        var type = response.getMediaType() == null
                ? MediaType.APPLICATION_JSON
                : response.getMediaType().toString();
        keys.answered(
                keyed,
                new StoredAnswer(
                        response.getStatus(),
                        type,
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        body));
    }

    /** A form with files is told by its length: reading it here would take it from the resource. */
    private static String bodyHash(ContainerRequestContext request) throws IOException {
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            return "length " + request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return Sha256.hex(body);
    }

    private byte[] bytes(Object entity) {
        try {
            return entity instanceof byte[] ready ? ready : json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written as JSON", e);
        }
    }

    private static Response response(StoredAnswer answer) {
        var response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        if (answer.location() != null) response.header(HttpHeaders.LOCATION, answer.location());
        if (answer.etag() != null) response.header(HttpHeaders.ETAG, answer.etag());
        if (answer.body() != null) response.entity(answer.body()).type(answer.contentType());
        return response.build();
    }
}
