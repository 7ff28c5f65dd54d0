package org.yeep.notification.mail;

/**
 * KEPT: written for a demonstration, never sent. UNCERTAIN: the process or the connection broke off while the server had
 * it, so it may have gone; it is not sent again by itself. FAILED: refused too often.
 */
public enum EmailState {
    QUEUED,
    SENDING,
    SENT,
    KEPT,
    UNCERTAIN,
    FAILED
}
