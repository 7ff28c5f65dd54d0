package org.yeep.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.sql.Row;

public record Notification(
        UUID id,
        NotificationKind kind,
        NotificationSubject subjectKind,
        UUID subjectId,
        String about,
        String period,
        LocalDate dueOn,
        UnitNumbers missing,
        Instant createdAt,
        Instant readAt) {

    public static Notification read(Row row) {
        return new Notification(
                row.uuid("id"),
                row.code("kind", NotificationKind.class),
                row.code("subject_kind", NotificationSubject.class),
                row.uuid("subject_id"),
                row.text("about"),
                row.text("period"),
                row.date("due_on"),
                new UnitNumbers(row.texts("units"), row.integers("numbers"), row.integer("own_units")),
                row.instant("created_at"),
                row.instant("read_at"));
    }

    public String address() {
        return subjectKind.address(subjectId);
    }
}
