package org.yeep.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.security.Role;

/**
 * Something the people of a municipality should know of, each of them once.
 *
 * @param roles one of them is needed to be told
 * @param occasion tells this time from another: the day it is due, or the sending it is about
 */
record Occasion(
        UUID organisationId,
        List<String> roles,
        NotificationKind kind,
        NotificationSubject subjectKind,
        UUID subjectId,
        String occasion,
        String about,
        String period,
        LocalDate dueOn) {

    static final List<String> OFFICERS = List.of(Role.MUNICIPALITY, Role.MUNICIPALITY_APPROVER);
    static final List<String> APPROVERS = List.of(Role.MUNICIPALITY_APPROVER);

    @JsonProperty
    NotificationTopic topic() {
        return kind.topic();
    }
}
