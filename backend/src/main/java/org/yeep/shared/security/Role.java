package org.yeep.shared.security;

/** Keycloak realm roles; see the glossary for who holds them. */
public final class Role {
    public static final String MUNICIPALITY = "municipality";
    public static final String MUNICIPALITY_APPROVER = "municipality-approver";
    public static final String BOARD = "board";
    public static final String BOARD_CHAIR = "board-chair";
    public static final String CONTRIBUTOR = "contributor";
    public static final String ADMIN = "admin";

    private Role() {}
}
