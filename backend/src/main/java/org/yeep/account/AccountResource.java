package org.yeep.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.shared.http.PublicRead;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
class AccountResource {
    private final AccountService service;

    AccountResource(AccountService service) {
        this.service = service;
    }

    @GET
    @Path("me")
    @Authenticated
    @Operation(
            operationId = "getMe",
            summary = "Who am I, and for which organisation do I act",
            description = "Any signed-in account.")
    public MeResponse me() {
        return service.me();
    }

    @GET
    @Path("settings")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getSettings",
            summary = "Tells the front end where to sign in and whether this is a demonstration",
            description = "Public.")
    public SettingsResponse settings() {
        return service.settings();
    }
}
