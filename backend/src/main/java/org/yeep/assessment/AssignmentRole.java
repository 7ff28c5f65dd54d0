package org.yeep.assessment;

public enum AssignmentRole {
    SCORER,
    /** Scores once more what the two scorers see two or more steps apart. */
    THIRD_SCORER,
    RAPPORTEUR
}
