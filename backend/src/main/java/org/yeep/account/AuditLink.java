package org.yeep.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.yeep.shared.json.Sha256;

/** One event in the form that is hashed: a JSON array of its columns, so that no two events read alike. */
record AuditLink(long eventId, Object[] content) {
    /** Before the first link there is nothing to hash. */
    static final String GENESIS = "";

    static final String COLUMNS = "e.id, e.at, e.actor, e.request_id, e.operation, e.entity, e.entity_id, e.action,"
            + " cast(e.before as text) as before, cast(e.after as text) as after";
    private static final ObjectMapper PLAIN = new ObjectMapper();

    static AuditLink read(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new AuditLink(row.getLong("id"), new Object[] {
            row.getLong("id"),
            at.toString(),
            row.getString("actor"),
            row.getString("request_id"),
            row.getString("operation"),
            row.getString("entity"),
            row.getString("entity_id"),
            row.getString("action"),
            row.getString("before"),
            row.getString("after")
        });
    }

    /** SHA-256 over the previous link's hash and this event. */
    String hash(String previous) {
        try {
            var text = previous + "\n" + PLAIN.writeValueAsString(Arrays.asList(content));
            return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Text and numbers are always JSON", e);
        }
    }
}
