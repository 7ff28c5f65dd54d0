package org.yeep.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

@ApplicationScoped
class AuditEventRepository {
    private final Sql sql;
    private final ObjectMapper json;

    AuditEventRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Page<AuditEventResponse> page(AuditFilter filter, Cursor after, int limit) {
        var query = new StringBuilder("""
                select e.id, e.at, e.actor, e.request_id, e.operation, e.entity, e.entity_id, e.action,
                       cast(e.before as text) as before, cast(e.after as text) as after, s.number as seal_number
                from audit_event e left join audit_seal s on s.event_id = e.id
                where true""");
        var parameters = new HashMap<String, Object>();
        only(query, parameters, "entity", filter.entity());
        only(query, parameters, "entity_id", filter.entityId());
        only(query, parameters, "actor", filter.actor());
        if (after != null) {
            query.append(" and e.id < :before_id");
            parameters.put("before_id", id(after));
        }
        parameters.put("most", limit + 1);
        query.append(" order by e.id desc limit :most");
        return Page.of(sql.list(query.toString(), parameters, this::event), limit, e -> Cursor.of(e.id()));
    }

    private static void only(StringBuilder query, HashMap<String, Object> parameters, String column, String value) {
        if (value == null) return;
        query.append(" and e.").append(column).append(" = :").append(column);
        parameters.put(column, value);
    }

    private static long id(Cursor cursor) {
        try {
            return Long.parseLong(cursor.text(0));
        } catch (NumberFormatException e) {
            throw new Malformed("cursor-not-valid");
        }
    }

    private AuditEventResponse event(Row row) {
        return new AuditEventResponse(
                row.number("id"),
                row.instant("at"),
                row.text("actor"),
                row.text("request_id"),
                row.text("operation"),
                row.text("entity"),
                row.text("entity_id"),
                row.code("action", AuditAction.class),
                tree(row.text("before")),
                tree(row.text("after")),
                row.integer("seal_number") == null ? null : row.number("seal_number"));
    }

    private JsonNode tree(String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database gave JSON that is none", e);
        }
    }
}
