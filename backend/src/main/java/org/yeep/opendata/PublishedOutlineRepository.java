package org.yeep.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.plan.PlanOutline;
import org.yeep.shared.sql.Sql;

/** What plans were measured by when figures of theirs were published. */
@ApplicationScoped
class PublishedOutlineRepository {
    private static final String OUTLINES =
            "select id, cast(outline as text) as outline from published_outline where id in (:ids)";

    private final Sql sql;
    private final ObjectMapper json;

    PublishedOutlineRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** By their own ids, in one statement. */
    Map<UUID, PlanOutline> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql
                .list(OUTLINES, Map.of("ids", ids), row -> Map.entry(row.uuid("id"), read(row.text("outline"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PlanOutline read(String text) {
        try {
            return json.readValue(text, PlanOutline.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published outline that cannot be read", e);
        }
    }
}
