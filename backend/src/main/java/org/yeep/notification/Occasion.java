package org.yeep.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something people of a municipality should know of, each of them once.
 *
 * @param occasion tells this time from another: the day it is due, or the sending it is about
 */
record Occasion(
        UUID organisationId,
        @JsonUnwrapped Audience audience,
        NotificationKind kind,
        NotificationSubject subjectKind,
        UUID subjectId,
        String occasion,
        String about,
        String period,
        LocalDate dueOn,
        @JsonUnwrapped UnitNumbers missing) {

    /** The same said to others, with what is missing from them. */
    Occasion to(Audience others, UnitNumbers missing) {
        return new Occasion(
                organisationId, others, kind, subjectKind, subjectId, occasion, about, period, dueOn, missing);
    }

    @JsonProperty
    NotificationTopic topic() {
        return kind.topic();
    }
}
