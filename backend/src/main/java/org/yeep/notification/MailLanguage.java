package org.yeep.notification;

/** Codes as elsewhere: ISO 639-1. */
public enum MailLanguage {
    tr,
    en
}
