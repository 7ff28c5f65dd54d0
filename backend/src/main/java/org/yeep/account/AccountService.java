package org.yeep.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.account.MeResponse.MyOrganisation;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** What an account and its front end may know about themselves. */
@ApplicationScoped
class AccountService {
    private final Caller caller;
    private final Organisations organisations;
    private final People people;
    private final SettingsResponse settings;

    AccountService(
            Caller caller,
            Organisations organisations,
            People people,
            @ConfigProperty(name = "yeep.oidc.authority") String authority,
            @ConfigProperty(name = "yeep.oidc.client-id") String clientId,
            @ConfigProperty(name = "yeep.demo") boolean demo,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.caller = caller;
        this.organisations = organisations;
        this.people = people;
        this.settings = new SettingsResponse(authority, clientId, demo, version);
    }

    /** Asked for at every sign-in: it tells that the account is still in use, and whom a reminder can reach. */
    MeResponse me() {
        var roles = caller.roles().stream().filter(Role.ALL::contains).sorted().toList();
        people.remember(new PersonRef(
                caller.account(),
                caller.name(),
                caller.email().orElse(null),
                caller.organisation().orElse(null),
                Set.copyOf(roles)));
        var organisation = caller.organisation().flatMap(organisations::find).map(AccountService::mine);
        return new MeResponse(caller.account(), caller.name(), roles, organisation.orElse(null));
    }

    SettingsResponse settings() {
        return settings;
    }

    private static MyOrganisation mine(OrganisationRef organisation) {
        return new MyOrganisation(organisation.id(), organisation.slug(), organisation.name());
    }
}
