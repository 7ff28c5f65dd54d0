package org.yeep.shared.paging;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** RFC 8288: generic clients follow {@code Link: rel="next"} without knowing our bodies. */
class NextLinkFilter {
    @ServerResponseFilter(priority = 6000) // before the public read filter turns the page into bytes
    void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            var target = next.getRawPath() + "?" + next.getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<" + target + ">; rel=\"next\"");
        }
    }
}
