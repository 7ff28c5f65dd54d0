package org.yeep.notification.mail;

import java.util.Locale;
import java.util.UUID;
import org.yeep.shared.sql.Row;

/** A message that this instance, and no other, is about to send. */
record ClaimedEmail(UUID id, String account, String address, Locale locale, boolean digest, int attempts) {
    static ClaimedEmail read(Row row) {
        return new ClaimedEmail(
                row.uuid("id"),
                row.text("account"),
                row.text("address"),
                Locale.forLanguageTag(row.text("language")),
                row.date("digest_on") != null,
                row.integer("attempts"));
    }
}
