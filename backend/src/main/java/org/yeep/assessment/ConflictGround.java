package org.yeep.assessment;

public enum ConflictGround {
    EMPLOYMENT,
    CONTRACT_OR_GRANT,
    KINSHIP,
    POLITICAL,
    MEMBERSHIP,
    OTHER
}
