package org.yeep.notification;

import java.util.Collection;
import java.util.List;
import org.yeep.shared.security.Role;

/**
 * Who of a municipality is told.
 *
 * @param roles one of them is needed
 * @param butRoles whoever has one of these is told something else, or nothing
 * @param only nobody but these accounts; null for all
 * @param but not these accounts
 */
record Audience(List<String> roles, List<String> butRoles, List<String> only, List<String> but) {
    static final Audience OFFICERS =
            new Audience(List.of(Role.MUNICIPALITY, Role.MUNICIPALITY_APPROVER), List.of(), null, List.of());
    static final Audience APPROVERS = new Audience(List.of(Role.MUNICIPALITY_APPROVER), List.of(), null, List.of());
    /** Officers who do not approve. */
    static final Audience ENTRY =
            new Audience(List.of(Role.MUNICIPALITY), List.of(Role.MUNICIPALITY_APPROVER), null, List.of());

    Audience only(String account) {
        return new Audience(roles, butRoles, List.of(account), but);
    }

    Audience without(Collection<String> accounts) {
        return new Audience(roles, butRoles, only, accounts.stream().sorted().toList());
    }
}
