package org.yeep.account;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who has signed in, as their last token said it.
 *
 * @param email null where Keycloak knows none that is verified
 * @param organisationId null for nobody's account
 */
public record PersonRef(String account, String name, String email, UUID organisationId, Set<String> roles) {}
