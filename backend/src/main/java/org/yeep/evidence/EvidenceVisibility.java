package org.yeep.evidence;

/** Who reads it in the end: everybody once published, the monitoring board, or only the organisation that gave it. */
public enum EvidenceVisibility {
    PUBLIC,
    BOARD,
    PRIVATE
}
