package org.yeep.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import org.yeep.shared.json.Sha256;

/** The body is written once, here, so that its hash can be its ETag; streams are passed on without one. */
@Provider
@PublicRead
class PublicReadFilter implements ContainerResponseFilter {
    private final ObjectMapper json;

    PublicReadFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200) return;
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=60, stale-while-revalidate=300");
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding");
        if (!response.hasEntity() || response.getEntity() instanceof StreamingOutput) return;
        var body = bytes(response.getEntity());
        var etag = new EntityTag(Sha256.hex(body).substring(0, 32));
        headers.putSingle(HttpHeaders.ETAG, etag);
        var notModified = request.getRequest().evaluatePreconditions(etag);
        if (notModified == null) {
            response.setEntity(body);
        } else {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private byte[] bytes(Object entity) {
        if (entity instanceof byte[] ready) return ready;
        if (entity instanceof String text) return text.getBytes(StandardCharsets.UTF_8);
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A response that cannot be written as JSON", e);
        }
    }
}
