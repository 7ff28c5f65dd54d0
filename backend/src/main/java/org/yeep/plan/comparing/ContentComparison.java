package org.yeep.plan.comparing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What two contents of one kind say differently, field by field, as JSON writes them: 12 is 12.0000. */
final class ContentComparison {
    /** Where something was copied from is no statement of the plan. */
    private static final Set<String> NO_STATEMENT = Set.of("copiedFrom");

    private final ObjectMapper json;

    ContentComparison(ObjectMapper json) {
        this.json = json;
    }

    List<FieldChange> compare(Object before, Object after) {
        if (before.equals(after)) return List.of();
        var earlier = tree(before);
        var changes = new ArrayList<FieldChange>();
        tree(after).properties().forEach(field -> {
            var was = earlier.get(field.getKey());
            if (NO_STATEMENT.contains(field.getKey()) || field.getValue().equals(was)) return;
            changes.add(new FieldChange(field.getKey(), said(was), said(field.getValue())));
        });
        return changes;
    }

    private static JsonNode said(JsonNode value) {
        return value == null || value.isNull() ? null : value;
    }

    private JsonNode tree(Object content) {
        try {
            return json.readTree(json.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A content that cannot be written as JSON", e);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("What was just written cannot be read", e);
        }
    }
}
