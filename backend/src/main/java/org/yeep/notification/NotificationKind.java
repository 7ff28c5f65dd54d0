package org.yeep.notification;

/** Why somebody is told; its sentence is {@code notification.<kind>} in the message catalogue. */
public enum NotificationKind {
    SUBMISSION_OPENED(NotificationTopic.DEADLINE),
    SUBMISSION_DUE_IN_WEEK(NotificationTopic.DEADLINE),
    SUBMISSION_DUE_IN_DAY(NotificationTopic.DEADLINE),
    SUBMISSION_OVERDUE(NotificationTopic.DEADLINE),
    SUBMISSION_CLOSED(NotificationTopic.DEADLINE),
    SUBMISSION_RETURNED(NotificationTopic.RETURN),
    APPROVAL_WAITING(NotificationTopic.APPROVAL),
    REPLY_OPENED(NotificationTopic.REPLY),
    REPLY_DUE_IN_WEEK(NotificationTopic.REPLY),
    REPLY_DUE_IN_DAY(NotificationTopic.REPLY);

    private final NotificationTopic topic;

    NotificationKind(NotificationTopic topic) {
        this.topic = topic;
    }

    public NotificationTopic topic() {
        return topic;
    }

    /** Whether it asks for numbers, so that each unit is told of its own. */
    boolean asksForNumbers() {
        return switch (this) {
            case SUBMISSION_OPENED,
                    SUBMISSION_DUE_IN_WEEK,
                    SUBMISSION_DUE_IN_DAY,
                    SUBMISSION_OVERDUE,
                    SUBMISSION_RETURNED -> true;
            default -> false;
        };
    }
}
