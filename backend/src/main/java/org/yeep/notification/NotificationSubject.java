package org.yeep.notification;

import java.util.UUID;

/** What a notification is about, and where in the workspace it is seen to. */
public enum NotificationSubject {
    SUBMISSION("/workspace/submissions/"),
    ASSESSMENT("/workspace/replies/"),
    REPORT("/workspace/report-replies/");

    private final String place;

    NotificationSubject(String place) {
        this.place = place;
    }

    public String address(UUID id) {
        return place + id;
    }
}
