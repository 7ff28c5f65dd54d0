package org.yeep.notification;

/** What a person can have by e-mail or not. */
public enum NotificationTopic {
    DEADLINE,
    APPROVAL,
    RETURN,
    REPLY
}
