package org.yeep.evidence;

public enum EvidenceKind {
    OFFICIAL_DOCUMENT,
    COUNCIL_DECISION,
    PHOTO,
    ANONYMISED_LIST,
    LINK,
    REPORT
}
