package org.yeep.evidence.inspection;

/** What a file tells of people without showing it on its pages. */
public enum HiddenDetail {
    AUTHOR,
    ORGANISATION,
    LOCATION,
    DEVICE,
    COMMENTS,
    HIDDEN_SHEETS
}
