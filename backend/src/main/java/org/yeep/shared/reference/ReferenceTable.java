package org.yeep.shared.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes many rows in one statement: a thousand municipalities cost one round trip. */
@ApplicationScoped
public class ReferenceTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final EntityManager entities;

    ReferenceTable(EntityManager entities) {
        this.entities = entities;
    }

    /** @param rows maps from column to value, all with the same columns; collections become arrays or JSON as the column is */
    public void insert(String table, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) write(insertInto(table, rows), rows);
    }

    /** Inserts, or changes the row with the same {@code key} if it differs. */
    public void upsert(String table, String key, List<Map<String, Object>> rows) {
        var others = rows.get(0).keySet().stream().filter(c -> !c.equals(key)).toList();
        var mine = others.stream().map(c -> "t." + c).collect(Collectors.joining(", "));
        var theirs = others.stream().map(c -> "excluded." + c).collect(Collectors.joining(", "));
        var changes = others.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
        write(
                insertInto(table, rows) + " on conflict (" + key + ") do update set " + changes + " where (" + mine
                        + ") is distinct from (" + theirs + ")",
                rows);
    }

    private static String insertInto(String table, List<Map<String, Object>> rows) {
        var columns = String.join(", ", rows.get(0).keySet());
        return "insert into " + table + " as t (" + columns + ") select " + columns
                + " from jsonb_populate_recordset(cast(null as " + table + "), cast(?1 as jsonb))";
    }

    private void write(String sql, List<Map<String, Object>> rows) {
        try {
            entities.createNativeQuery(sql)
                    .setParameter(1, JSON.writeValueAsString(rows))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows that cannot be written as JSON", e);
        }
    }
}
