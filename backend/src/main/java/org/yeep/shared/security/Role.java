package org.yeep.shared.security;

import java.util.Set;

/** Keycloak realm roles; see the glossary for who holds them. */
public final class Role {
    public static final String MUNICIPALITY = "municipality";
    public static final String MUNICIPALITY_APPROVER = "municipality-approver";
    public static final String BOARD = "board";
    public static final String BOARD_CHAIR = "board-chair";
    public static final String CONTRIBUTOR = "contributor";
    public static final String ADMIN = "admin";

    public static final Set<String> ALL =
            Set.of(MUNICIPALITY, MUNICIPALITY_APPROVER, BOARD, BOARD_CHAIR, CONTRIBUTOR, ADMIN);

    private Role() {}
}
