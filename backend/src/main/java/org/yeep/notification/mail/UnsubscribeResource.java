package org.yeep.notification.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/unsubscribe")
@Tag(name = "Notifications")
class UnsubscribeResource {
    private final Unsubscribing unsubscribing;

    UnsubscribeResource(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    /** For mail programs that only open the link: a page with a button, because a look must not change anything. */
    @GET
    @PermitAll
    @APIResponse(responseCode = "303", description = "The page that asks once more")
    @Operation(
            operationId = "openUnsubscribe",
            summary = "Leads to the page with the button that ends the mail",
            description = "Public. Changes nothing.")
    public Response open(@RestQuery @NotNull @Size(max = 1000) String token) {
        return Response.seeOther(unsubscribing.page(token)).build();
    }

    /** The body that RFC 8058 asks mail programs to send says nothing that the link does not. */
    @POST
    @PermitAll
    @Operation(
            operationId = "unsubscribe",
            summary = "Ends the mail of the account for which the link was signed",
            description = "Whoever has the link of a mail, without signing in; RFC 8058 one-click. 404 for any other.")
    public void unsubscribe(@RestQuery @NotNull @Size(max = 1000) String token) {
        unsubscribing.end(token);
    }
}
