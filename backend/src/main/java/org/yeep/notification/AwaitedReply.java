package org.yeep.notification;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.sql.Row;

/** The board's findings or a report that a municipality is asked to answer. @param about the plan's or report's title */
@Schema(name = "AwaitedReply")
public record AwaitedReply(
        @NotNull NotificationSubject kind,
        @NotNull UUID id,
        @NotNull UUID organisationId,
        @NotNull String about,
        @NotNull String period,
        @NotNull LocalDate dueOn) {

    static AwaitedReply read(Row row) {
        return new AwaitedReply(
                row.code("kind", NotificationSubject.class),
                row.uuid("id"),
                row.uuid("organisation_id"),
                row.text("about"),
                row.text("period"),
                row.date("due_on"));
    }

    Occasion occasion(LocalDate today) {
        var kind = switch (Deadline.of(dueOn, today)) {
            case FAR -> NotificationKind.REPLY_OPENED;
            case IN_A_WEEK -> NotificationKind.REPLY_DUE_IN_WEEK;
            default -> NotificationKind.REPLY_DUE_IN_DAY;
        };
        return new Occasion(
                organisationId,
                Audience.APPROVERS,
                kind,
                this.kind,
                id,
                dueOn.toString(),
                about,
                period,
                dueOn,
                UnitNumbers.NONE);
    }
}
